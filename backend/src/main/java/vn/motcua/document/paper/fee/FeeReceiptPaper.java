package vn.motcua.document.paper.fee;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws a receipt for fees and charges: Biên lai thu tiền phí, lệ phí (Decree 123/2020/NĐ-CP). */
@Singleton
public class FeeReceiptPaper {
    private final Press press;

    FeeReceiptPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(FeeReceiptContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Biên lai thu tiền phí, lệ phí số " + content.issue().number(),
                content.dossier().summary(),
                content.issue().issuedAt());
        press.write(sheet -> new FeeReceiptLayout(sheet, content).draw(), metadata, out);
    }
}
