package vn.motcua.dossier.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.UUID;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.issue.PaperId;
import vn.motcua.dossier.issue.PaperKind;
import vn.motcua.platform.security.Caller;

/**
 * The papers of a dossier, at the same addresses for applicants and for officers; each side's controller says who may see it.
 *
 * @param <C> who calls
 */
public abstract class PapersController<C extends Caller> {
    private static final String APPLICATION = "application";

    private final PaperView papers;

    protected PapersController(PaperView papers) {
        this.papers = papers;
    }

    /** The dossier, if the caller may see it; else the problem that there is none. */
    protected abstract Dossier seen(C caller, UUID dossierId);

    /**
     * Hears which paper is about to go out to the caller; the officers' side keeps a log.
     *
     * @param paper its name within the dossier, for example {@code receipt-1}
     */
    protected void opened(C caller, Dossier dossier, String paper) {
        // An applicant's own papers are read by whom they please.
    }

    /** The filled application as it stands. */
    @Get("/application.pdf")
    @Produces(MediaType.ALL)
    public HttpResponse<StreamedFile> application(C caller, UUID dossierId) {
        Dossier dossier = seen(caller, dossierId);
        opened(caller, dossier, APPLICATION);
        return papers.application(dossier);
    }

    /** The receipt, once there is one. */
    @Get("/receipt.pdf")
    @Produces(MediaType.ALL)
    public HttpResponse<StreamedFile> receipt(C caller, UUID dossierId) {
        return open(caller, seen(caller, dossierId), PaperId.first(PaperKind.RECEIPT));
    }

    /** All official papers with their dates. */
    @Get("/papers")
    public OfficialPaperJson.Page papers(C caller, UUID dossierId) {
        return papers.list(seen(caller, dossierId));
    }

    /** One of them. */
    @Get("/papers/{paperId}")
    @Produces(MediaType.ALL)
    public HttpResponse<StreamedFile> paper(C caller, UUID dossierId, String paperId) {
        Dossier dossier = seen(caller, dossierId);
        return open(caller, dossier, PaperId.parse(paperId).orElseThrow(DossierProblems::notFound));
    }

    private HttpResponse<StreamedFile> open(C caller, Dossier dossier, PaperId id) {
        StoredDocument issued = papers.issued(dossier, id);
        opened(caller, dossier, id.toString());
        return papers.download(issued);
    }
}
