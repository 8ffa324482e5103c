package vn.motcua.dossier.attachment;

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
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** A person's own documents over HTTP; each is attached by {@link ReuseController}. */
@Controller("/api/v1/me/documents")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class OwnDocumentsController {

    private final OwnDocuments documents;

    OwnDocumentsController(OwnDocuments documents) {
        this.documents = documents;
    }

    @Get
    OwnDocumentsJson list(
            ApplicantCaller caller,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "20") @Min(1) @Max(100) int limit,
            @QueryValue @Nullable @Size(max = 1024) String after) {
        return OwnDocumentsJson.of(documents.page(caller.id(), limit, after), Language.of(request));
    }
}
