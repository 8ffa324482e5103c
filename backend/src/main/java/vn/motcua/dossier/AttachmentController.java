package vn.motcua.dossier;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierJson.AttachmentJson;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.web.Download;

/** Papers of a dossier over HTTP, streamed both ways. */
@Controller("/api/v1/dossiers/{dossierId}/attachments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class AttachmentController {

    private final AttachPaper attachPaper;
    private final Attachments attachments;
    private final DossierAccess access;

    AttachmentController(AttachPaper attachPaper, Attachments attachments, DossierAccess access) {
        this.attachPaper = attachPaper;
        this.attachments = attachments;
        this.access = access;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<AttachmentJson> add(
            ApplicantCaller caller,
            UUID dossierId,
            @QueryValue @NotBlank @Size(max = 64) String requiredDocument,
            StreamingFileUpload file) {
        try (InputStream bytes = file.asInputStream()) {
            AttachPaper.Outcome outcome =
                    attachPaper.attach(caller, new DossierId(dossierId), requiredDocument, file.getFilename(), bytes);
            return HttpResponse.created(attached(outcome));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Delete("/{attachmentId}")
    HttpResponse<?> remove(ApplicantCaller caller, UUID dossierId, UUID attachmentId) {
        AttachPaper.Outcome outcome = attachPaper.remove(caller, new DossierId(dossierId), attachmentId);
        if (outcome instanceof AttachPaper.Outcome.Removed) {
            return HttpResponse.noContent();
        }
        throw problem(outcome);
    }

    @Get("/{attachmentId}/content")
    HttpResponse<StreamedFile> content(ApplicantCaller caller, UUID dossierId, UUID attachmentId) {
        Attachment attachment = access.find(caller, new DossierId(dossierId), RepresentationAction.TRACK)
                .flatMap(d -> attachments.find(d.id(), attachmentId))
                .orElseThrow(DossierProblems::notFound);
        StoredDocument stored = attachment.document();
        return Download.of(attachments.open(attachment), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    private static AttachmentJson attached(AttachPaper.Outcome outcome) {
        if (outcome instanceof AttachPaper.Outcome.Attached attached) {
            return AttachmentJson.of(attached.attachment());
        }
        throw problem(outcome);
    }

    private static ProblemException problem(AttachPaper.Outcome outcome) {
        return switch (outcome) {
            case AttachPaper.Outcome.NotFound none -> DossierProblems.notFound();
            case AttachPaper.Outcome.DocumentUnknown unknown -> ProblemException.of(DossierProblem.DOCUMENT_UNKNOWN);
            case AttachPaper.Outcome.Locked locked -> ProblemException.of(DossierProblem.DOCUMENT_LOCKED);
            case AttachPaper.Outcome.TooManyFiles many -> ProblemException.of(DossierProblem.TOO_MANY_FILES);
            case AttachPaper.Outcome.Refused refused ->
                ProblemException.of(refused.refusal().reason())
                        .withDetail(refused.refusal().detail());
            case AttachPaper.Outcome.AlreadySubmitted stays -> ProblemException.of(DossierProblem.ATTACHMENT_SUBMITTED);
            case AttachPaper.Outcome.Attached a -> throw new IllegalStateException("attached, not a problem");
            case AttachPaper.Outcome.Removed r -> throw new IllegalStateException("removed, not a problem");
        };
    }
}
