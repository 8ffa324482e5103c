package vn.motcua.routing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.DossierProcedure;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.procedure.ProcedureCode;

/** A department with a one-stop shop, a division and its leaders; a route through them; a dossier on its way. */
public final class RoutingData {

    public static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    public static final UnitId ONE_STOP = new UnitId(UUID.randomUUID());
    public static final UnitId DIVISION = new UnitId(UUID.randomUUID());
    public static final UnitId LEADERSHIP = new UnitId(UUID.randomUUID());
    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private RoutingData() {}

    public static Route route() {
        return new Route(
                UUID.randomUUID(),
                List.of(
                        step(1, ONE_STOP, OfficerRole.INTAKE),
                        step(2, DIVISION, OfficerRole.HANDLER),
                        step(3, LEADERSHIP, OfficerRole.LEADER),
                        step(4, ONE_STOP, OfficerRole.RETURN)));
    }

    public static Step step(int no, UnitId unit, OfficerRole role) {
        return new Step(no, "Bước " + no, AGENCY, unit, role, null);
    }

    public static Dossier dossier(DossierStatus status, long version, @Nullable Instant promisedAt) {
        return new Dossier(
                new DossierId(UUID.randomUUID()),
                new DossierCode("H56.14-261123-0001"),
                status,
                version,
                new DossierProcedure(new ProcedureCode("1.005092"), "Cấp bản sao", "Copy", 4, "1.005092", 1),
                AGENCY,
                new DossierParties(
                        new ApplicantId(UUID.randomUUID()),
                        ApplicantKind.CITIZEN,
                        "Nguyễn Văn An",
                        new ApplicantId(UUID.randomUUID())),
                JsonNodeFactory.instance.objectNode(),
                null,
                new DossierTimes(NOW, NOW, NOW, promisedAt == null ? null : NOW, promisedAt, null, null),
                null,
                "ABC234");
    }

    public static OfficerCaller officer(Post... posts) {
        return new OfficerCaller(UUID.randomUUID(), UUID.randomUUID(), Arrays.asList(posts));
    }

    public static Post post(@Nullable UnitId unit, OfficerRole... roles) {
        return new Post(AGENCY.value(), unit == null ? null : unit.value(), Set.of(roles));
    }
}
