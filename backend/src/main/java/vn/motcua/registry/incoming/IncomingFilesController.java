package vn.motcua.registry.incoming;

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
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Upload;
import vn.motcua.platform.web.Version;
import vn.motcua.registry.RegistryAction;
import vn.motcua.registry.RegistryFileHandler;
import vn.motcua.registry.RegistryProblem;

/** The files of an incoming document. */
@Controller("/api/v1/officer/incoming-documents/{documentId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class IncomingFilesController {

    private final IncomingReach reach;
    private final IncomingDocuments incoming;
    private final AddScan addScan;
    private final RemoveScan removeScan;
    private final RegistryFileHandler files;
    private final IncomingView view;

    IncomingFilesController(
            IncomingReach reach,
            IncomingDocuments incoming,
            AddScan addScan,
            RemoveScan removeScan,
            RegistryFileHandler files,
            IncomingView view) {
        this.reach = reach;
        this.incoming = incoming;
        this.addScan = addScan;
        this.removeScan = removeScan;
        this.files = files;
        this.view = view;
    }

    @Get("/files/{fileId}/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> content(OfficerCaller officer, UUID documentId, UUID fileId) {
        IncomingDocument document = reach.require(officer, documentId, RegistryAction.READ);
        return files.download(incoming.filesOfAllTimes(document.id()), fileId);
    }

    @Post(value = "/scan-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<IncomingJson> addScan(OfficerCaller officer, UUID documentId, StreamingFileUpload file) {
        return Upload.take(file, (bytes, name) -> {
            IncomingDocument document = reach.require(officer, documentId, RegistryAction.TAKE_IN);
            return switch (addScan.add(document, bytes, name)) {
                case AddScan.Outcome.Added added -> view.answer(officer, incoming.get(document.id()));
                case AddScan.Outcome.FileRefused refused -> throw refused.why().problem();
                case AddScan.Outcome.StateSecret secret -> throw RegistryProblem.secret("/file", secret.word());
                case AddScan.Outcome.NotOnPaper elsewhere -> throw ProblemException.of(RegistryProblem.NOT_IN_STATE);
                case AddScan.Outcome.TooMany many -> throw RegistryFileHandler.tooMany(AddScan.MOST);
            };
        });
    }

    @Delete("/files/{fileId}")
    HttpResponse<IncomingJson> remove(
            OfficerCaller officer, UUID documentId, UUID fileId, @Header("If-Match") @Nullable String ifMatch) {
        long version = Version.required(ifMatch);
        IncomingId id =
                reach.require(officer, documentId, RegistryAction.TAKE_IN).id();
        return switch (removeScan.remove(officer.officerId(), id, version, new DocumentId(fileId))) {
            case RemoveScan.Outcome.Answered answered ->
                view.answer(officer, IncomingAnswers.required(answered.outcome()));
            case RemoveScan.Outcome.NoSuchFile none -> throw ProblemException.of(CommonProblem.NOT_FOUND);
        };
    }
}
