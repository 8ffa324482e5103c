package vn.motcua.document.paper.register;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws form 05: Phiếu kiểm soát quá trình giải quyết hồ sơ (Circular 01/2018/TT-VPCP). */
@Singleton
public class ControlSheetPaper {
    private final Press press;

    ControlSheetPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(ControlSheetContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Phiếu kiểm soát quá trình giải quyết hồ sơ "
                        + content.dossier().dossierCode(),
                content.dossier().summary(),
                content.writtenAt());
        press.write(sheet -> new ControlSheetLayout(sheet, content).draw(), metadata, out);
    }
}
