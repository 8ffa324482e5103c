package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import vn.motcua.document.paper.notice.RefusalPaper;
import vn.motcua.document.paper.notice.SupplementPaper;
import vn.motcua.dossier.Dossier;

/** The public door to what an agency wrote to a dossier's applicant, as PDF in Vietnamese. */
@Singleton
public class DossierLetters {

    private final FillSupplementRequest fillSupplementRequest;
    private final FillRefusal fillRefusal;
    private final SupplementPaper supplementPaper;
    private final RefusalPaper refusalPaper;

    DossierLetters(
            FillSupplementRequest fillSupplementRequest,
            FillRefusal fillRefusal,
            SupplementPaper supplementPaper,
            RefusalPaper refusalPaper) {
        this.fillSupplementRequest = fillSupplementRequest;
        this.fillRefusal = fillRefusal;
        this.supplementPaper = supplementPaper;
        this.refusalPaper = refusalPaper;
    }

    /** The latest supplement request (form 02), whatever became of it; empty when nothing was ever asked for. */
    public Optional<byte[]> supplementRequest(Dossier dossier) {
        return fillSupplementRequest.of(dossier).map(content -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            supplementPaper.write(content, out);
            return out.toByteArray();
        });
    }

    /** The refusal (form 03); empty unless the dossier was refused. */
    public Optional<byte[]> refusal(Dossier dossier) {
        return fillRefusal.of(dossier).map(content -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            refusalPaper.write(content, out);
            return out.toByteArray();
        });
    }
}
