package vn.motcua.signature.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.document.SoundPdf;

/** What is written on a PDF's first page, line by line; a scan has nothing written on it. */
public final class FirstPageText {

    private FirstPageText() {}

    /** The lines; empty when they cannot be read within the bounds of any paper. */
    public static Optional<String> read(SoundPdf sound) {
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            Lines lines = new Lines();
            lines.read(pdf);
            return Optional.of(lines.text.toString());
        } catch (BoundedText.Unread | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static final class Lines extends BoundedText {
        private final StringBuilder text = new StringBuilder();

        private Lines() {
            setStartPage(1);
            setEndPage(1);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String words) {
            text.append(words);
        }

        @Override
        protected void writeWordSeparator() {
            text.append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            text.append('\n');
        }
    }
}
