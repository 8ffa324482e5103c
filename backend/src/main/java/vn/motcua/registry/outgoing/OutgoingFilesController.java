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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Upload;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryFileHandler;

/** The files of an outgoing document. */
@Controller("/api/v1/officer/outgoing-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class OutgoingFilesController {

    private final OutgoingReach reach;
    private final KeepFiles keepFiles;
    private final RegistryFileHandler files;
    private final OutgoingView view;

    OutgoingFilesController(OutgoingReach reach, KeepFiles keepFiles, RegistryFileHandler files, OutgoingView view) {
        this.reach = reach;
        this.keepFiles = keepFiles;
        this.files = files;
        this.view = view;
    }

    @Get("/files/{fileId}/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> content(OfficerCaller officer, UUID documentId, UUID fileId) {
        OutgoingDocument document = reach.require(officer, documentId, RegistryAction.READ);
        return files.download(document.files().readable(), fileId);
    }

    @Post(value = "/main-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OutgoingJson> main(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            StreamingFileUpload file) {
        return Upload.take(
                file,
                (bytes, name) -> answer(officer, keepFiles.main(order(officer, documentId, ifMatch), bytes, name)));
    }

    @Post(value = "/attached-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OutgoingJson> attach(
            OfficerCaller officer,
            UUID documentId,
            @Header("If-Match") @Nullable String ifMatch,
            StreamingFileUpload file) {
        return Upload.take(
                file,
                (bytes, name) -> answer(officer, keepFiles.attach(order(officer, documentId, ifMatch), bytes, name)));
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
