package vn.motcua.routing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua._data.Applications;
import vn.motcua._support.People;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.filing.SubmitDossier;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.procedure.DeliveryMethod;

/** Submitted dossiers, and officers at the desks they go over. */
@Singleton
public final class Desk {

    private final Applications applications;
    private final SubmitDossier submitDossier;
    private final People people;
    private final Dossiers dossiers;
    private final Agencies agencies;

    Desk(Applications applications, SubmitDossier submitDossier, People people, Dossiers dossiers, Agencies agencies) {
        this.applications = applications;
        this.submitDossier = submitDossier;
        this.people = people;
        this.dossiers = dossiers;
        this.agencies = agencies;
    }

    /** An officer with the token of their session. */
    public record Clerk(OfficerCaller caller, String name, String token) {
        public UUID id() {
            return caller.officerId();
        }
    }

    /** The agency that the dossiers go to. */
    public AgencyId agency() {
        return applications.agency();
    }

    public UnitId oneStop() {
        return agencies.findUnit(agency(), UnitKind.ONE_STOP).orElseThrow().id();
    }

    /** The division of the procedure's handling step. */
    public UnitId division() {
        return agencies.findUnitByCode("H56.31/GDDT").orElseThrow().id();
    }

    public UnitId otherDivision() {
        return agencies.units(agency()).stream()
                .filter(unit -> unit.kind() == UnitKind.DIVISION && !unit.id().equals(division()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public UnitId leadership() {
        return agencies.findUnit(agency(), UnitKind.LEADERSHIP).orElseThrow().id();
    }

    public Clerk intake() {
        return officer(oneStop(), OfficerRole.INTAKE);
    }

    public Clerk handler() {
        return officer(division(), OfficerRole.HANDLER);
    }

    public UnitId clerical() {
        return agencies.findUnit(agency(), UnitKind.CLERICAL).orElseThrow().id();
    }

    /** Who numbers and seals (văn thư). */
    public Clerk clerk() {
        return officer(clerical(), OfficerRole.CLERK);
    }

    public Clerk leader() {
        return officer(leadership(), OfficerRole.LEADER);
    }

    /** An officer nobody else is, at a unit of the agency. */
    public Clerk officer(UnitId unit, OfficerRole... roles) {
        return officer(new Post(agency().value(), unit.value(), Set.of(roles)));
    }

    public Clerk officer(Post... posts) {
        People.SignedInOfficer signedIn = people.officer(List.of(posts));
        OfficerCaller caller = new OfficerCaller(signedIn.id().value(), Ids.next(), List.of(posts));
        return new Clerk(caller, signedIn.officer().fullName(), signedIn.token());
    }

    /** A dossier just submitted, which wants its result online. */
    public Dossier submitted() {
        ApplicantCaller caller = applicant();
        return submit(caller, applications.completeDraft(caller));
    }

    /** A citizen nobody else has, who applies. */
    public ApplicantCaller applicant() {
        return applications.caller(applications.citizen());
    }

    /** A dossier of another procedure, just submitted at an agency. */
    public Dossier submitted(String procedure, AgencyId agency, DeliveryMethod method) {
        ApplicantCaller caller = applicant();
        return submit(caller, applications.completeDraft(caller, procedure, agency, method));
    }

    public Dossier submit(ApplicantCaller caller, Dossier draft) {
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString());
        return switch (submitDossier.submit(caller, draft.id(), draft.version(), key)) {
            case SubmitDossier.Outcome.Submitted done ->
                dossiers.get(done.filed().id());
            case SubmitDossier.Outcome other -> throw new IllegalStateException("not submitted: " + other);
        };
    }
}
