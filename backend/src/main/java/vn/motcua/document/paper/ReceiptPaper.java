package vn.motcua.document.paper;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws form 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Circular 01/2018/TT-VPCP). */
@Singleton
public class ReceiptPaper {
    private final Press press;

    ReceiptPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(ReceiptContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Giấy tiếp nhận hồ sơ và hẹn trả kết quả " + content.dossier().dossierCode(),
                content.dossier().summary(),
                content.appointment().receivedAt());
        press.write(sheet -> new ReceiptLayout(sheet, content).draw(), metadata, out);
    }
}
