package vn.motcua.dossier.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierProblems;
import vn.motcua.platform.web.Download;

/** Answers with the papers of a dossier, to applicants and officers alike; that they may see it was asked before. */
@Singleton
public class PaperView {
    /** What all papers are. */
    public static final String PDF = "application/pdf";

    private final DossierPapers papers;
    private final DossierLetters letters;

    PaperView(DossierPapers papers, DossierLetters letters) {
        this.papers = papers;
        this.letters = letters;
    }

    /** Form 01; not there before acceptance. */
    public HttpResponse<StreamedFile> receipt(Dossier dossier) {
        return answer(papers.receipt(dossier), DossierPapers.receiptName(dossier));
    }

    /** The filled application, of a draft too. */
    public HttpResponse<StreamedFile> application(Dossier dossier) {
        return answer(Optional.of(papers.application(dossier)), DossierPapers.applicationName(dossier));
    }

    /** Form 02; not there when nothing was ever asked for. */
    public HttpResponse<StreamedFile> supplementRequest(Dossier dossier) {
        return answer(letters.supplementRequest(dossier), "yeu-cau-bo-sung-" + dossier.code() + ".pdf");
    }

    /** Form 03; not there unless the dossier was refused. */
    public HttpResponse<StreamedFile> refusal(Dossier dossier) {
        return answer(letters.refusal(dossier), "tu-choi-tiep-nhan-" + dossier.code() + ".pdf");
    }

    private static HttpResponse<StreamedFile> answer(Optional<byte[]> paper, String fileName) {
        return Download.of(paper.orElseThrow(DossierProblems::notFound), PDF, fileName);
    }
}
