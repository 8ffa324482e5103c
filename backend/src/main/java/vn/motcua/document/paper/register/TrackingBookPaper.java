package vn.motcua.document.paper.register;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;
import vn.motcua.document.typesetting.Turn;

/** Draws form 06: Sổ theo dõi hồ sơ (Circular 01/2018/TT-VPCP), on pages that lie across. */
@Singleton
public class TrackingBookPaper {
    private final Press press;

    TrackingBookPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(TrackingBookContent content, OutputStream out) {
        PaperMetadata metadata =
                new PaperMetadata("Sổ theo dõi hồ sơ", content.period().inWords(), content.writtenAt());
        press.write(Turn.ACROSS, sheet -> new TrackingBookLayout(sheet, content).draw(), metadata, out);
    }
}
