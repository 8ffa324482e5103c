package vn.motcua.handoff;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.routing.handling.HandlingGate;

/** The agencies that a dossier can be handed to, searched by name and code. */
@Controller("/api/v1/officer/dossiers/{dossierId}/hand-off-receivers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class CompetentAgencyController {

    private final HandlingGate gate;
    private final CompetentAgencies competent;
    private final Agencies agencies;

    CompetentAgencyController(HandlingGate gate, CompetentAgencies competent, Agencies agencies) {
        this.gate = gate;
        this.competent = competent;
        this.agencies = agencies;
    }

    @Get
    HandOffJson.Receivers list(
            OfficerCaller officer,
            UUID dossierId,
            @QueryValue @Nullable @Size(max = 200) String q,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit) {
        AgencyId own = gate.find(officer, new DossierId(dossierId))
                .orElseThrow(DossierProblems::notFound)
                .step()
                .agencyId();
        return new HandOffJson.Receivers(competent.search(own, q == null ? "" : q, limit).stream()
                .map(this::receiver)
                .toList());
    }

    private HandOffJson.CompetentAgency receiver(Agency agency) {
        return new HandOffJson.CompetentAgency(
                agency.code(),
                agencies.fullName(agency),
                competent.province(agency).orElse(null));
    }
}
