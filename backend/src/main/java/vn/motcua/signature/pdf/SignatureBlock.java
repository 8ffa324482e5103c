package vn.motcua.signature.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.SoundPdf;

/** Finds where a leader signs: above the last line of the file that is, or ends with, their full name. */
final class SignatureBlock extends PDFTextStripper {
    private static final float WIDTH = 190;
    private static final float HEIGHT = 30;
    private static final float GAP = 4;
    /** From the edges of the last page, where the name stands nowhere. */
    private static final float MARGIN = 43;

    private static final float ABOVE_EDGE = 120;

    private final String name;
    private @Nullable Place found;

    private SignatureBlock(String name) {
        this.name = folded(name);
        setSortByPosition(true);
    }

    /** A place on a page (the first is 1), in points from its top left corner. */
    record Place(int page, float x, float y, float width, float height) {}

    static Place find(SoundPdf sound, String name) {
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            SignatureBlock block = new SignatureBlock(name);
            // The block stands at the end; long annexes behind it are signed on the page they end with.
            block.setStartPage(Math.max(1, pdf.getNumberOfPages() - 5));
            block.getText(pdf);
            PDRectangle last = pdf.getPage(pdf.getNumberOfPages() - 1).getCropBox();
            return Optional.ofNullable(block.found)
                    .orElseGet(() -> new Place(
                            pdf.getNumberOfPages(),
                            last.getWidth() - MARGIN - WIDTH,
                            last.getHeight() - ABOVE_EDGE,
                            WIDTH,
                            HEIGHT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a PDF that was found sound cannot be read", unreadable);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (!positions.isEmpty() && folded(text).endsWith(name)) {
            TextPosition first = positions.getFirst();
            TextPosition last = positions.getLast();
            float middle = (first.getXDirAdj() + last.getXDirAdj() + last.getWidthDirAdj()) / 2;
            float x = Math.clamp(middle - WIDTH / 2, 0f, Math.max(0f, first.getPageWidth() - WIDTH));
            float y = first.getYDirAdj() - first.getHeightDir() - GAP - HEIGHT;
            if (y > 0) {
                found = new Place(getCurrentPageNo(), x, y, WIDTH, HEIGHT);
            }
        }
        super.writeString(text, positions);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toUpperCase(Locale.ROOT);
    }
}
