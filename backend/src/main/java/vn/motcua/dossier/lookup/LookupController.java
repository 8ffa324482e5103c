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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
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

    private final Dossiers dossiers;
    private final ApologyLookup apologies;
    private final Agencies agencies;
    private final PublicLimit limit;
    private final Networks networks;

    LookupController(
            Dossiers dossiers, ApologyLookup apologies, Agencies agencies, PublicLimit limit, Networks networks) {
        this.dossiers = dossiers;
        this.apologies = apologies;
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
                .flatMap(dossiers::findByCode)
                .filter(d -> same(d.lookupCheck(), check.toUpperCase(Locale.ROOT)))
                .map(d -> new LookupJson(
                        d.requireCode().value(),
                        d.status(),
                        d.procedure().nameIn(language),
                        AgencyJson.of(agencies.get(d.agencyId()), language).name(),
                        d.times().updatedAt(),
                        d.times().promisedAt(),
                        apologies.newPromise(d).orElse(null)))
                .orElseThrow(DossierProblems::notFound);
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
