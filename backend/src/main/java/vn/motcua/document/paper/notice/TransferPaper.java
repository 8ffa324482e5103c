package vn.motcua.document.paper.notice;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws a transfer note: Phiếu chuyển hồ sơ, the document with which a dossier goes to the agency that is competent. */
@Singleton
public class TransferPaper {
    private final Press press;

    TransferPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(TransferContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Phiếu chuyển hồ sơ " + content.dossier().dossierCode(),
                content.dossier().summary(),
                content.writtenAt());
        press.write(sheet -> new TransferLayout(sheet, content).draw(), metadata, out);
    }
}
