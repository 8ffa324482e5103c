package vn.motcua.document.paper.notice;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws form 04: Phiếu xin lỗi và hẹn lại ngày trả kết quả (Circular 01/2018/TT-VPCP). */
@Singleton
public class ApologyPaper {
    private final Press press;

    ApologyPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(ApologyContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Phiếu xin lỗi và hẹn lại ngày trả kết quả " + content.dossier().dossierCode(),
                content.dossier().summary(),
                content.delay().writtenAt());
        press.write(sheet -> new ApologyLayout(sheet, content).draw(), metadata, out);
    }
}
