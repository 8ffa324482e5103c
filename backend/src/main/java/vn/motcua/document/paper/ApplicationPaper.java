package vn.motcua.document.paper;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Draws a filled application: what was answered, what was attached, by whom and when. */
@Singleton
public class ApplicationPaper {
    private final FontPool fonts;

    ApplicationPaper(FontPool fonts) {
        this.fonts = fonts;
    }

    /** Writes the paper; the same content gives the same bytes. The stream stays open. */
    public void write(ApplicationContent content, OutputStream out) {
        Map<Face, FaceMetrics> faces = fonts.borrow();
        try (Sheet sheet = new Sheet(faces)) {
            new ApplicationLayout(sheet, content).draw();
            ApplicationContent.Subject subject = content.subject();
            String title = "Tờ khai điện tử: " + subject.procedureName();
            String about = subject.dossierCode() == null ? "Bản nháp" : "Hồ sơ " + subject.dossierCode();
            sheet.finish(new PaperMetadata(title, about, subject.writtenAt()), out);
        } catch (IOException failure) {
            throw new UncheckedIOException("the application could not be written", failure);
        } finally {
            fonts.giveBack(faces);
        }
    }
}
