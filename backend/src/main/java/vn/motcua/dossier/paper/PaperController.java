package vn.motcua.dossier.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
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

/** The papers an applicant can fetch: the filled application, what the agency issued, and the result once returned online. */
@Controller("/api/v1/dossiers/{dossierId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController extends PapersController<ApplicantCaller> {

    private final DossierAccess access;
    private final ResultLookup results;
    private final Documents documents;

    PaperController(PaperView papers, DossierAccess access, ResultLookup results, Documents documents) {
        super(papers);
        this.access = access;
        this.results = results;
        this.documents = documents;
    }

    @Get("/result/content")
    @Produces(MediaType.ALL)
    HttpResponse<StreamedFile> result(ApplicantCaller caller, UUID dossierId) {
        Dossier dossier = seen(caller, dossierId);
        StoredDocument stored = results.find(dossier.id())
                .filter(r -> dossier.status() == DossierStatus.RESULT_RETURNED)
                .map(ResultLookup.Result::document)
                .orElseThrow(DossierProblems::notFound);
        return Download.of(documents.open(stored.id()), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }

    @Override
    protected Dossier seen(ApplicantCaller caller, UUID dossierId) {
        return access.find(caller, new DossierId(dossierId), RepresentationAction.TRACK)
                .orElseThrow(DossierProblems::notFound);
    }
}
