package vn.motcua.document.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Draws form 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả (Circular 01/2018/TT-VPCP). */
@Singleton
public class ReceiptPaper {
    private final FontPool fonts;

    ReceiptPaper(FontPool fonts) {
        this.fonts = fonts;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(ReceiptContent content, OutputStream out) {
        Map<Face, FaceMetrics> faces = fonts.borrow();
        try (Sheet sheet = new Sheet(faces)) {
            new ReceiptLayout(sheet, content).draw();
            String title = "Giấy tiếp nhận hồ sơ và hẹn trả kết quả " + content.dossierCode();
            sheet.finish(
                    new PaperMetadata(
                            title,
                            content.request().summary(),
                            content.appointment().receivedAt()),
                    out);
        } catch (IOException failure) {
            throw new UncheckedIOException("the receipt could not be written", failure);
        } finally {
            fonts.giveBack(faces);
        }
    }
}
