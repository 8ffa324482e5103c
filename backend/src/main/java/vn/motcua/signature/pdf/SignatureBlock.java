package vn.motcua.signature.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Finds where a leader signs: above the last line of the file that is, or ends with, their full name. */
final class SignatureBlock extends BoundedText {
    /** The block stands at the end; long annexes behind it are signed on the page they end with. */
    private static final int LAST_PAGES = 6;

    private final String name;
    private @Nullable ShownPage shown;
    private @Nullable Line found;

    private SignatureBlock(String name, Duration longest) {
        super(longest);
        this.name = folded(name);
        setSortByPosition(true);
    }

    /** The line that is the name, on a page of which the first is 1. */
    record Line(int page, Box place) {}

    /** From the last page backwards, each counted by itself; empty too where a page on the way cannot be read. */
    static Optional<Line> find(PDDocument pdf, String name) throws IOException {
        int last = pdf.getNumberOfPages();
        long began = System.nanoTime();
        for (int page = last; page > Math.max(0, last - LAST_PAGES); page--) {
            SignatureBlock block = new SignatureBlock(name, LONGEST.minus(Duration.ofNanos(System.nanoTime() - began)));
            try {
                block.read(pdf, page);
            } catch (Unread unread) {
                return Optional.empty();
            }
            if (block.found != null) {
                return Optional.of(block.found);
            }
        }
        return Optional.empty();
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        super.startPage(page);
        shown = new ShownPage(page);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        ShownPage page = shown;
        if (page != null && folded(text).endsWith(name)) {
            positions.stream()
                    .map(page::of)
                    .reduce(Box::with)
                    .ifPresent(place -> found = new Line(getCurrentPageNo(), place));
        }
        super.writeString(text, positions);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().toUpperCase(Locale.ROOT);
    }
}
