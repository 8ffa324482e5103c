package vn.motcua.document.paper.notice;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws form 03: Phiếu từ chối tiếp nhận giải quyết hồ sơ (Circular 01/2018/TT-VPCP). */
@Singleton
public class RefusalPaper {
    private final Press press;

    RefusalPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(RefusalContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Phiếu từ chối tiếp nhận giải quyết hồ sơ " + content.dossier().dossierCode(),
                content.dossier().summary(),
                content.refusal().refusedAt());
        press.write(sheet -> new RefusalLayout(sheet, content).draw(), metadata, out);
    }
}
