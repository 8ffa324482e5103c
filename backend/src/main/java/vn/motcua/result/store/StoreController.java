package vn.motcua.result.store;

import io.micronaut.http.HttpRequest;
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
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** The store of results over HTTP; a result's file is fetched from its dossier. */
@Controller("/api/v1/me/results")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class StoreController {

    private final StoredResults results;
    private final Agencies agencies;

    StoreController(StoredResults results, Agencies agencies) {
        this.results = results;
        this.agencies = agencies;
    }

    @Get
    StorePage list(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue @Nullable @Size(max = 100) String q,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable @Size(max = 1024) String after) {
        StoredResults.Question question = new StoredResults.Question(q, limit, after);
        return StorePage.of(results.list(caller, question), agencies, Language.of(request));
    }
}
