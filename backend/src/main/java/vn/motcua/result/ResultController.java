package vn.motcua.result;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.web.Download;
import vn.motcua.platform.web.Upload;
import vn.motcua.platform.web.Version;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;
import vn.motcua.routing.desk.Refusals;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;

/** Results over HTTP, for the officers who make them and hand them over. */
@Controller("/api/v1/officer/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class ResultController {

    private final KeepResultFile keepResultFile;
    private final ResolveDossier resolveDossier;
    private final ReturnResult returnResult;
    private final RevokeResult revokeResult;
    private final Results results;
    private final Documents documents;
    private final HandlingGate gate;
    private final DeskView view;
    private final ReadLog log;

    ResultController(
            KeepResultFile keepResultFile,
            ResolveDossier resolveDossier,
            ReturnResult returnResult,
            RevokeResult revokeResult,
            Results results,
            Documents documents,
            HandlingGate gate,
            DeskView view,
            ReadLog log) {
        this.keepResultFile = keepResultFile;
        this.resolveDossier = resolveDossier;
        this.returnResult = returnResult;
        this.revokeResult = revokeResult;
        this.results = results;
        this.documents = documents;
        this.gate = gate;
        this.view = view;
        this.log = log;
    }

    @Introspected
    record Resolution(@NotBlank @Size(max = 1000) String summary) {}

    @Introspected
    record Returning(
            @NotNull DeliveryMethod method,
            @Nullable @Size(min = 1, max = 255) String receiverName) {}

    @Introspected
    record Revocation(@NotBlank @Size(max = 1000) String reason) {}

    @Post(value = "/result-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OfficerDossierJson> keep(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            StreamingFileUpload file) {
        return Upload.take(file, (bytes, name) -> switch (keepResultFile.keep(
                officer, new DossierId(dossierId), Version.required(ifMatch), bytes, name)) {
            case KeepResultFile.Outcome.Kept kept -> view.answer(officer, request, kept.dossier());
            case KeepResultFile.Outcome.Refused refused -> throw Refusals.problem(refused.refusal());
            case KeepResultFile.Outcome.NotOnPaper no -> throw ProblemException.of(ResultProblem.SCAN_NOT_TAKEN);
            case KeepResultFile.Outcome.FileRefused refused ->
                throw refused.refusal().problem();
        });
    }

    @Get("/result/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> content(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        DocumentId document = results.findDocument(id).orElseThrow(DossierProblems::notFound);
        StoredDocument stored = documents.get(document);
        log.note(officer, id, Reading.ofResult(document));
        return Download.of(documents.open(document), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    @Post("/resolution")
    HttpResponse<OfficerDossierJson> resolve(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Resolution body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(
                officer, request, resolveDossier.resolve(officer, id, version, body.summary()), Refusals::problem);
    }

    @Post("/return")
    HttpResponse<OfficerDossierJson> handOver(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Returning body) {
        long version = Version.required(ifMatch);
        checkReceiver(body);
        ReturnResult.Way way = new ReturnResult.Way(body.method(), body.receiverName());
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, returnResult.handOver(officer, id, version, way), Refusals::atOnce);
    }

    private static void checkReceiver(Returning body) {
        String name = body.receiverName();
        if (body.method() == DeliveryMethod.ONLINE && name != null) {
            throw ProblemException.invalid(
                    "/receiverName",
                    "absent",
                    new Text(
                            "Trả kết quả trực tuyến thì không ghi người nhận",
                            "Nobody is named when the result is handed over online"));
        }
        if (name == null ? body.method() == DeliveryMethod.COUNTER : name.isBlank()) {
            throw ProblemException.invalid(
                    "/receiverName",
                    "required",
                    new Text("Hãy ghi họ tên người nhận kết quả", "Say who receives the result"));
        }
    }

    @Post("/result/revocation")
    HttpResponse<OfficerDossierJson> revoke(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Revocation body) {
        long version = Version.required(ifMatch);
        DossierId id = new DossierId(dossierId);
        return answer(officer, request, revokeResult.revoke(officer, id, version, body.reason()), Refusals::atOnce);
    }

    private HttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer,
            HttpRequest<?> request,
            ResultOutcome outcome,
            Function<Admission.Refusal, ProblemException> problem) {
        return switch (outcome) {
            case ResultOutcome.Done done -> view.answer(officer, request, done.dossier());
            case ResultOutcome.Refused refused -> throw problem.apply(refused.refusal());
            case ResultOutcome.DocumentMissing missing -> throw ProblemException.of(ResultProblem.DOCUMENT_MISSING);
            case ResultOutcome.FeeUnpaid unpaid -> throw ProblemException.of(ResultProblem.FEE_UNPAID);
            case ResultOutcome.MethodNotAllowed no ->
                throw ProblemException.of(ResultProblem.METHOD_NOT_ALLOWED)
                        .withError("/method", "enum", ResultProblem.METHOD_NOT_ALLOWED.title());
        };
    }
}
