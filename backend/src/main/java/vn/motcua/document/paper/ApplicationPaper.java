package vn.motcua.document.paper;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import vn.motcua.document.typesetting.PaperMetadata;
import vn.motcua.document.typesetting.Press;

/** Draws a filled application: what was answered, what was attached, by whom and when. */
@Singleton
public class ApplicationPaper {
    private final Press press;

    ApplicationPaper(Press press) {
        this.press = press;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(ApplicationContent content, OutputStream out) {
        ApplicationContent.Subject subject = content.subject();
        String about = subject.dossierCode() == null ? "Bản nháp" : "Hồ sơ " + subject.dossierCode();
        PaperMetadata metadata =
                new PaperMetadata("Tờ khai điện tử: " + subject.procedureName(), about, subject.writtenAt());
        press.write(sheet -> new ApplicationLayout(sheet, content).draw(), metadata, out);
    }
}
