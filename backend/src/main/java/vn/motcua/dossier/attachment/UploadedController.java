package vn.motcua.dossier.attachment;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;
import vn.motcua.upload.UploadId;
import vn.motcua.upload.UploadProblem;

/** What was uploaded in chunks, attached to a dossier. */
@Controller("/api/v1/dossiers/{dossierId}/attachments/uploaded")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class UploadedController {

    private final AttachUploads attachUploads;
    private final AttachmentView view;

    UploadedController(AttachUploads attachUploads, AttachmentView view) {
        this.attachUploads = attachUploads;
        this.view = view;
    }

    @Introspected
    record Uploaded(
            @NotBlank @Size(max = 64) String requiredDocument,
            @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> uploads) {}

    @Post
    HttpResponse<AttachmentJson> attach(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("Idempotency-Key") @Nullable String key,
            @Body @Valid Uploaded body) {
        if (new HashSet<>(body.uploads()).size() < body.uploads().size()) {
            throw ProblemException.invalid(
                    "/uploads", "uniqueItems", new Text("Mỗi tệp chỉ nêu một lần", "Each upload is named once"));
        }
        AttachUploads.Wanted wanted = new AttachUploads.Wanted(
                new DossierId(dossierId),
                body.requiredDocument(),
                body.uploads().stream().map(UploadId::new).toList(),
                IdempotencyKey.ofHeader(key));
        return switch (attachUploads.attach(caller, wanted)) {
            case AttachUploads.Outcome.Attached attached ->
                HttpResponse.created(view.json(attached.attachment(), Language.of(request)));
            case AttachUploads.Outcome.NotTaken no -> throw SlotProblems.of(no.refusal());
            case AttachUploads.Outcome.Unusable no -> throw unusable(no);
            case AttachUploads.Outcome.Refused no -> throw refused(no.index(), no.refusal());
            case AttachUploads.Outcome.KeyReused reused -> throw ProblemException.of(DossierProblem.KEY_REUSED);
        };
    }

    private static ProblemException unusable(AttachUploads.Outcome.Unusable no) {
        UploadProblem problem = switch (no.fault()) {
            case UNKNOWN -> UploadProblem.UNKNOWN;
            case INCOMPLETE -> UploadProblem.INCOMPLETE;
            case NOT_AS_ANNOUNCED -> UploadProblem.NOT_AS_ANNOUNCED;
        };
        return ProblemException.of(problem).withError(pointer(no.index()), "upload", problem.title());
    }

    private static ProblemException refused(int index, StoreOutcome.Refused refusal) {
        return refusal.problem(pointer(index));
    }

    private static String pointer(int index) {
        return "/uploads/" + index;
    }
}
