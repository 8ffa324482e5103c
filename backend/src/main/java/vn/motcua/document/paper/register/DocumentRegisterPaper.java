package vn.motcua.document.paper.register;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.Iterator;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;
import vn.motcua.document.typesetting.Turn;

/** Draws an agency's register of outgoing or incoming documents (Decree 30/2020, Annex IV), on pages that lie across. */
@Singleton
public class DocumentRegisterPaper {
    private final Press press;

    DocumentRegisterPaper(Press press) {
        this.press = press;
    }

    /**
     * Writes the paper; the stream stays open.
     *
     * @param lines asked for one by one as the pages are filled
     */
    public void write(DocumentRegisterContent content, Iterator<DocumentLine> lines, OutputStream out) {
        PaperMetadata metadata =
                new PaperMetadata(content.book().title(), content.extent().days(), content.writtenAt());
        press.write(Turn.ACROSS, sheet -> new DocumentRegisterLayout(sheet, content).draw(lines), metadata, out);
    }
}
