package vn.motcua.dossier.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.StoredDocument;
import vn.motcua.document.paper.ApplicationPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProblem;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.dossier.issue.OfficialPapers;
import vn.motcua.dossier.issue.PaperId;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.web.Download;

/** Answers with the papers of a dossier, to applicants and officers alike; that they may see it was asked before. */
@Singleton
public class PaperView {
    /** What all papers are. */
    public static final String PDF = "application/pdf";

    private static final Duration SIGNED_SOON = Duration.ofSeconds(30);

    private final OfficialPapers papers;
    private final Documents documents;
    private final FillApplication fillApplication;
    private final ApplicationPaper applicationPaper;

    PaperView(
            OfficialPapers papers,
            Documents documents,
            FillApplication fillApplication,
            ApplicationPaper applicationPaper) {
        this.papers = papers;
        this.documents = documents;
        this.fillApplication = fillApplication;
        this.applicationPaper = applicationPaper;
    }

    /** All official papers of a dossier. */
    public OfficialPaperJson.Page list(Dossier dossier) {
        return OfficialPaperJson.page(papers.list(dossier));
    }

    /** The filled application as it stands, of a draft too. */
    public HttpResponse<StreamedFile> application(Dossier dossier) {
        String code = dossier.code() == null ? "ban-nhap" : dossier.code().value();
        return Download.of(drawnApplication(dossier), PDF, "don-" + code + ".pdf");
    }

    /** The filled application as a file to be kept or sent on. */
    public SoundPdf applicationPdf(Dossier dossier) {
        return SoundPdf.ofOwnMaking(drawnApplication(dossier));
    }

    private byte[] drawnApplication(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        applicationPaper.write(fillApplication.of(dossier), out);
        return out.toByteArray();
    }

    /** An official paper as it was issued, and issued now if it has not been. */
    StoredDocument issued(Dossier dossier, PaperId id) {
        return switch (papers.open(dossier, id)) {
            case OfficialPapers.Found.Issued issued -> issued.document();
            case OfficialPapers.Found.None none -> throw DossierProblems.notFound();
            case OfficialPapers.Found.BeingIssued later ->
                throw ProblemException.of(DossierProblem.PAPER_BEING_ISSUED).withRetryAfter(SIGNED_SOON);
        };
    }

    /** Its bytes. */
    HttpResponse<StreamedFile> download(StoredDocument stored) {
        return Download.of(documents.open(stored.id()), stored.mediaType(), stored.sizeBytes(), stored.fileName());
    }
}
