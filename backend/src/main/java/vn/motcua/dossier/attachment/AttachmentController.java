package vn.motcua.dossier.attachment;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.web.Download;
import vn.motcua.platform.web.Upload;

/** Papers of a dossier over HTTP, streamed both ways. */
@Controller("/api/v1/dossiers/{dossierId}/attachments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class AttachmentController {

    private final AttachPaper attachPaper;
    private final RemovePaper removePaper;
    private final Attachments attachments;
    private final AttachmentView view;
    private final DossierAccess access;

    AttachmentController(
            AttachPaper attachPaper,
            RemovePaper removePaper,
            Attachments attachments,
            AttachmentView view,
            DossierAccess access) {
        this.attachPaper = attachPaper;
        this.removePaper = removePaper;
        this.attachments = attachments;
        this.view = view;
        this.access = access;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<AttachmentJson> add(
            ApplicantCaller caller,
            HttpRequest<?> request,
            UUID dossierId,
            @QueryValue @NotBlank @Size(max = 64) String requiredDocument,
            StreamingFileUpload file) {
        return Upload.take(
                file,
                (bytes, name) -> added(
                        attachPaper.attach(caller, new DossierId(dossierId), requiredDocument, name, bytes),
                        Language.of(request)));
    }

    @Delete("/{attachmentId}")
    HttpResponse<?> remove(ApplicantCaller caller, UUID dossierId, UUID attachmentId) {
        return switch (removePaper.remove(caller, new DossierId(dossierId), attachmentId)) {
            case RemovePaper.Outcome.Removed removed -> HttpResponse.noContent();
            case RemovePaper.Outcome.NotFound none -> throw DossierProblems.notFound();
            case RemovePaper.Outcome.AlreadySubmitted stays ->
                throw ProblemException.of(DossierProblem.ATTACHMENT_SUBMITTED);
        };
    }

    @Get("/{attachmentId}/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> content(ApplicantCaller caller, UUID dossierId, UUID attachmentId) {
        Attachment attachment = access.findVisible(caller, new DossierId(dossierId))
                .flatMap(d -> attachments.find(d.id(), attachmentId))
                .orElseThrow(DossierProblems::notFound);
        StoredDocument stored = attachment.document();
        return Download.of(attachments.open(attachment), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    private HttpResponse<AttachmentJson> added(AttachPaper.Outcome outcome, Language language) {
        return switch (outcome) {
            case AttachPaper.Outcome.Attached attached ->
                HttpResponse.created(view.json(attached.attachment(), language));
            case AttachPaper.Outcome.NotTaken no -> throw SlotProblems.of(no.refusal());
            case AttachPaper.Outcome.Refused refused -> throw refused.refusal().problem();
        };
    }
}
