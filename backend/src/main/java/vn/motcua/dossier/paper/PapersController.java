package vn.motcua.dossier.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import java.util.UUID;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.Caller;

/**
 * The papers of a dossier, at the same addresses for applicants and for officers; each side's controller says who may see it.
 *
 * @param <C> who calls
 */
public abstract class PapersController<C extends Caller> {
    private final PaperView papers;

    protected PapersController(PaperView papers) {
        this.papers = papers;
    }

    /** The dossier, if the caller may see it; else the problem that there is none. */
    protected abstract Dossier seen(C caller, UUID dossierId);

    /** The filled application as it stands. */
    @Get("/application.pdf")
    @Produces(PaperView.PDF)
    public HttpResponse<StreamedFile> application(C caller, UUID dossierId) {
        return papers.application(seen(caller, dossierId));
    }

    /** The receipt, once there is one. */
    @Get("/receipt.pdf")
    @Produces(PaperView.PDF)
    public HttpResponse<StreamedFile> receipt(C caller, UUID dossierId) {
        return papers.receipt(seen(caller, dossierId));
    }

    /** All official papers with their dates. */
    @Get("/papers")
    public OfficialPaperJson.Page papers(C caller, UUID dossierId) {
        return papers.list(seen(caller, dossierId));
    }

    /** One of them. */
    @Get("/papers/{paperId}")
    @Produces(PaperView.PDF)
    public HttpResponse<StreamedFile> paper(C caller, UUID dossierId, String paperId) {
        return papers.paper(seen(caller, dossierId), paperId);
    }
}
