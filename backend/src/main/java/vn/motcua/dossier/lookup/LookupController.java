package vn.motcua.dossier.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.tracking.DossierJson.AgencyJson;
import vn.motcua.platform.limit.Networks;
import vn.motcua.platform.limit.PublicLimit;
import vn.motcua.platform.text.Language;

/** Public lookup by dossier code and check value: the status, and nothing about anyone. */
@Controller("/api/v1/lookup")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class LookupController {

    private static final int CHECK_LENGTH = 6;

    private final StatusLookup lookup;
    private final Agencies agencies;
    private final PublicLimit limit;
    private final Networks networks;

    LookupController(StatusLookup lookup, Agencies agencies, PublicLimit limit, Networks networks) {
        this.lookup = lookup;
        this.agencies = agencies;
        this.limit = limit;
        this.networks = networks;
    }

    record LookupJson(
            String code,
            DossierStatus status,
            String procedureName,
            String agencyName,
            Instant updatedAt,
            @Nullable Instant promisedAt,
            @Nullable Instant newPromisedAt) {}

    @Get("/{dossierCode}")
    LookupJson lookUp(
            HttpRequest<?> request,
            @Size(max = 60) String dossierCode,
            @QueryValue @Size(min = CHECK_LENGTH, max = CHECK_LENGTH) String check) {
        limit.take(networks.of(request));
        Language language = Language.of(request);
        return DossierCode.parse(dossierCode)
                .flatMap(code -> lookup.find(code, check))
                .map(found -> json(found, language))
                .orElseThrow(DossierProblems::notFound);
    }

    private LookupJson json(StatusLookup.Found found, Language language) {
        Dossier dossier = found.dossier();
        return new LookupJson(
                dossier.requireCode().value(),
                dossier.status(),
                dossier.procedure().nameIn(language),
                AgencyJson.of(agencies.get(dossier.agencyId()), language).name(),
                dossier.times().updatedAt(),
                dossier.times().promisedAt(),
                found.newPromisedAt());
    }
}
