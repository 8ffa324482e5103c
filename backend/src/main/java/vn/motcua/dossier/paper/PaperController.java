package vn.motcua.dossier.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.web.Download;

/** The papers an applicant can fetch: receipt, filled application, what the agency wrote, and the result once returned. */
@Controller("/api/v1/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController {

    private final DossierAccess access;
    private final PaperView papers;
    private final ResultLookup results;
    private final Documents documents;

    PaperController(DossierAccess access, PaperView papers, ResultLookup results, Documents documents) {
        this.access = access;
        this.papers = papers;
        this.results = results;
        this.documents = documents;
    }

    @Get("/receipt.pdf")
    @Produces(PaperView.PDF)
    HttpResponse<StreamedFile> receipt(ApplicantCaller caller, UUID dossierId) {
        return papers.receipt(seen(caller, dossierId));
    }

    @Get("/application.pdf")
    @Produces(PaperView.PDF)
    HttpResponse<StreamedFile> application(ApplicantCaller caller, UUID dossierId) {
        return papers.application(seen(caller, dossierId));
    }

    @Get("/supplement-request.pdf")
    @Produces(PaperView.PDF)
    HttpResponse<StreamedFile> supplementRequest(ApplicantCaller caller, UUID dossierId) {
        return papers.supplementRequest(seen(caller, dossierId));
    }

    @Get("/refusal.pdf")
    @Produces(PaperView.PDF)
    HttpResponse<StreamedFile> refusal(ApplicantCaller caller, UUID dossierId) {
        return papers.refusal(seen(caller, dossierId));
    }

    @Get("/result/content")
    @Produces(PaperView.PDF)
    HttpResponse<StreamedFile> result(ApplicantCaller caller, UUID dossierId) {
        Dossier dossier = seen(caller, dossierId);
        StoredDocument stored = results.find(dossier.id())
                .filter(r -> dossier.status() == DossierStatus.RESULT_RETURNED)
                .map(ResultLookup.Result::document)
                .orElseThrow(DossierProblems::notFound);
        return Download.of(documents.open(stored.id()), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    private Dossier seen(ApplicantCaller caller, UUID dossierId) {
        return access.find(caller, new DossierId(dossierId), RepresentationAction.TRACK)
                .orElseThrow(DossierProblems::notFound);
    }
}
