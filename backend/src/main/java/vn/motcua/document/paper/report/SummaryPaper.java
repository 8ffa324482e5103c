package vn.motcua.document.paper.report;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws the quarterly summary of sending and receiving electronic documents: a report (Báo cáo) that a leader signs. */
@Singleton
public class SummaryPaper {
    private final Press press;

    SummaryPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(SummaryContent content, OutputStream out) {
        PaperMetadata metadata = new PaperMetadata(
                "Báo cáo",
                SummaryLayout.subject(content.period()),
                content.frame().writtenAt());
        press.write(sheet -> new SummaryLayout(sheet, content).draw(), metadata, out);
    }
}
