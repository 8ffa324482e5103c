package vn.motcua.registry.outgoing;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Download;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.RegistryAction;

/** The files of an outgoing document. */
@Controller("/api/v1/officer/outgoing-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class OutgoingFilesController {

    private final OutgoingReach reach;
    private final KeepFiles keepFiles;
    private final Documents documents;
    private final OutgoingView view;

    OutgoingFilesController(OutgoingReach reach, KeepFiles keepFiles, Documents documents, OutgoingView view) {
        this.reach = reach;
        this.keepFiles = keepFiles;
        this.documents = documents;
        this.view = view;
    }

    @Get("/files/{fileId}/content")
    @Produces("application/pdf")
    HttpResponse<StreamedFile> content(OfficerCaller officer, UUID documentId, UUID fileId) {
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.READ);
        DocumentId file = new DocumentId(fileId);
        if (!document.files().readable().contains(file)) {
            throw ProblemException.of(CommonProblem.NOT_FOUND);
        }
        StoredDocument stored = documents.get(file);
        return Download.of(documents.open(file), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    @Post(value = "/main-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OutgoingJson> main(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            StreamingFileUpload file) {
        OutgoingChange.Order order = order(officer, documentId, ifMatch);
        try (InputStream bytes = file.asInputStream()) {
            return answer(officer, keepFiles.main(order, bytes, file.getFilename()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Post(value = "/attached-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OutgoingJson> attach(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            StreamingFileUpload file) {
        OutgoingChange.Order order = order(officer, documentId, ifMatch);
        try (InputStream bytes = file.asInputStream()) {
            return answer(officer, keepFiles.attach(order, bytes, file.getFilename()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Delete("/files/{fileId}")
    HttpResponse<OutgoingJson> remove(
            OfficerCaller officer, UUID documentId, UUID fileId, @Header("If-Match") @Nullable String ifMatch) {
        return answer(officer, keepFiles.remove(order(officer, documentId, ifMatch), new DocumentId(fileId)));
    }

    private OutgoingChange.Order order(OfficerCaller officer, UUID documentId, @Nullable String ifMatch) {
        long version = Version.required(ifMatch);
        return OutgoingController.order(officer, reach.editable(officer, documentId), version, null);
    }

    private HttpResponse<OutgoingJson> answer(OfficerCaller officer, OutgoingOutcome outcome) {
        return switch (outcome) {
            case OutgoingOutcome.Done done -> view.answer(officer, done.document());
            case OutgoingOutcome other -> throw OutgoingAnswersJson.problem(other);
        };
    }
}
