package vn.motcua.document.typesetting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Makes papers: lends a sheet with its fonts, has it drawn on, and writes it as a file. */
@Singleton
public class Press {
    private final FontPool fonts = new FontPool();

    /** What one paper draws, from head to foot. */
    public interface Drawing {
        /** Draws downwards from the top of the sheet's first page. */
        void on(Sheet sheet) throws IOException;
    }

    /** Writes the paper; the same drawing and metadata give the same bytes. The stream stays open. */
    public void write(Drawing drawing, PaperMetadata metadata, OutputStream out) {
        write(Turn.UPRIGHT, drawing, metadata, out);
    }

    /** Writes a paper whose pages are turned so. */
    public void write(Turn turn, Drawing drawing, PaperMetadata metadata, OutputStream out) {
        Map<Face, FaceMetrics> faces = fonts.borrow();
        try (Sheet sheet = new Sheet(faces, turn)) {
            drawing.on(sheet);
            sheet.finish(metadata, out);
        } catch (IOException failure) {
            throw new UncheckedIOException("the paper could not be written", failure);
        } finally {
            fonts.giveBack(faces);
        }
    }
}
