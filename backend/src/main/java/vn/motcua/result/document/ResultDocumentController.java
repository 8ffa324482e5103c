package vn.motcua.result.document;

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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.web.Download;
import vn.motcua.platform.web.Upload;
import vn.motcua.platform.web.Version;
import vn.motcua.routing.Task;
import vn.motcua.routing.desk.DeskView;
import vn.motcua.routing.desk.OfficerDossierJson;
import vn.motcua.routing.handling.HandlingGate;
import vn.motcua.routing.reading.ReadLog;
import vn.motcua.routing.reading.Reading;

/** A result's document over HTTP, for the officers who draw it up, sign it and issue it. */
@Controller("/api/v1/officer/dossiers/{dossierId}/result-document")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class ResultDocumentController {

    private static final int LONGEST = 1000;

    private final DraftDocument draftDocument;
    private final SubmitDocument submitDocument;
    private final SendBackDocument sendBackDocument;
    private final SignDocument signDocument;
    private final IssueDocument issueDocument;
    private final ResultDocumentRows rows;
    private final ResultDocumentView documentView;
    private final Documents documents;
    private final Dossiers dossiers;
    private final HandlingGate gate;
    private final DeskView view;
    private final ReadLog log;

    ResultDocumentController(
            DraftDocument draftDocument,
            SubmitDocument submitDocument,
            SendBackDocument sendBackDocument,
            SignDocument signDocument,
            IssueDocument issueDocument,
            ResultDocumentRows rows,
            ResultDocumentView documentView,
            Documents documents,
            Dossiers dossiers,
            HandlingGate gate,
            DeskView view,
            ReadLog log) {
        this.draftDocument = draftDocument;
        this.submitDocument = submitDocument;
        this.sendBackDocument = sendBackDocument;
        this.signDocument = signDocument;
        this.issueDocument = issueDocument;
        this.rows = rows;
        this.documentView = documentView;
        this.documents = documents;
        this.dossiers = dossiers;
        this.gate = gate;
        this.view = view;
        this.log = log;
    }

    /** Nothing needs to be said; an object, that something can be said one day. */
    @Introspected
    record Nothing() {}

    @Introspected
    record Submission(
            @NotBlank @Size(max = LONGEST) String summary,
            @Nullable @Size(max = LONGEST) String note) {}

    @Introspected
    record Remarks(@NotBlank @Size(max = LONGEST) String remarks) {}

    @Get
    HttpResponse<ResultDocumentJson> get(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        Dossier dossier = dossiers.find(id).orElseThrow(DossierProblems::notFound);
        Task task = gate.find(officer, id).orElseThrow(DossierProblems::notFound);
        rows.find(id).ifPresent(document -> log.note(officer, id, reading(document)));
        return HttpResponse.ok(documentView.json(officer, dossier, task))
                .header("ETag", Version.tag(dossier.version()));
    }

    @Get("/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> content(OfficerCaller officer, UUID dossierId) {
        DossierId id = new DossierId(dossierId);
        if (!gate.maySee(officer, id)) {
            throw DossierProblems.notFound();
        }
        ResultDocument document = rows.find(id).orElseThrow(DossierProblems::notFound);
        DocumentId file = document.files().latest();
        StoredDocument stored = documents.get(file);
        log.note(officer, id, reading(document));
        return Download.of(documents.open(file), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    private static Reading reading(ResultDocument document) {
        return Reading.ofResultDocument(document.files().latest());
    }

    @Post(value = "/draft-file", consumes = MediaType.MULTIPART_FORM_DATA)
    HttpResponse<OfficerDossierJson> draft(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @QueryValue @Nullable DocumentKind kind,
            StreamingFileUpload file) {
        return Upload.take(file, (bytes, name) -> {
            long version = Version.required(ifMatch);
            DraftDocument.Sent sent = new DraftDocument.Sent(bytes, name);
            return answer(
                    officer, request, draftDocument.draft(officer, new DossierId(dossierId), version, sent, kind));
        });
    }

    @Post("/submission")
    HttpResponse<OfficerDossierJson> submit(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Submission body) {
        long version = Version.required(ifMatch);
        SubmitDocument.Words words = new SubmitDocument.Words(body.summary(), body.note());
        return answer(officer, request, submitDocument.submit(officer, new DossierId(dossierId), version, words));
    }

    @Post("/sending-back")
    HttpResponse<OfficerDossierJson> sendBack(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Valid Remarks body) {
        long version = Version.required(ifMatch);
        return answer(
                officer,
                request,
                sendBackDocument.sendBack(officer, new DossierId(dossierId), version, body.remarks()));
    }

    @Post("/signature")
    HttpResponse<OfficerDossierJson> sign(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Nullable Nothing body) {
        return answer(
                officer, request, signDocument.sign(officer, new DossierId(dossierId), Version.required(ifMatch)));
    }

    @Post("/issue")
    HttpResponse<OfficerDossierJson> issue(
            OfficerCaller officer,
            HttpRequest<?> request,
            UUID dossierId,
            @Header("If-Match") @Nullable String ifMatch,
            @Body @Nullable Nothing body) {
        return answer(
                officer, request, issueDocument.issue(officer, new DossierId(dossierId), Version.required(ifMatch)));
    }

    private HttpResponse<OfficerDossierJson> answer(
            OfficerCaller officer, HttpRequest<?> request, DocumentOutcome outcome) {
        return switch (outcome) {
            case DocumentOutcome.Done done -> view.answer(officer, request, done.dossier());
            case DocumentOutcome.NotDone not -> throw DocumentProblemsJson.problem(not);
        };
    }
}
