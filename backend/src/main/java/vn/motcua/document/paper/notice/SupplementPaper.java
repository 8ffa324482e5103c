package vn.motcua.document.paper.notice;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws form 02: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ (Circular 01/2018/TT-VPCP). */
@Singleton
public class SupplementPaper {
    private final Press press;

    SupplementPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(SupplementContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ " + content.dossier().dossierCode(),
                content.dossier().summary(),
                content.demand().requestedAt());
        press.write(sheet -> new SupplementLayout(sheet, content).draw(), metadata, out);
    }
}
