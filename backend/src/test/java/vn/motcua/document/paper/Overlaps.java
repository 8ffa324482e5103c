package vn.motcua.document.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds letters drawn over other letters, or outside the page's margins. */
public final class Overlaps {
    /** Of a letter's size: below that, descenders and marks of neighbouring lines may touch. */
    private static final float CORE = 0.55f;

    private static final float LEAST_MARGIN = 36;

    private Overlaps() {}

    private record Letter(String text, int page, float left, float top, float right, float bottom) {

        boolean covers(Letter other) {
            return page == other.page
                    && left + 0.5f < other.right
                    && other.left + 0.5f < right
                    && top < other.bottom
                    && other.top < bottom;
        }

        boolean isOutside(float width, float height) {
            return left < LEAST_MARGIN || right > width - LEAST_MARGIN || top < 20 || bottom > height - LEAST_MARGIN;
        }
    }

    /** A line for each pair of letters that cover each other, and for each letter in a margin; ten at most. */
    public static List<String> in(byte[] paper) {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            List<String> found = new ArrayList<>();
            for (int page = 1; page <= pdf.getNumberOfPages() && found.size() < 10; page++) {
                var box = pdf.getPage(page - 1).getMediaBox();
                List<Letter> letters = letters(pdf, page);
                for (int i = 0; i < letters.size() && found.size() < 10; i++) {
                    if (letters.get(i).isOutside(box.getWidth(), box.getHeight())) {
                        found.add("in the margin: " + letters.get(i));
                    }
                    addCovered(letters, i, found);
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addCovered(List<Letter> letters, int at, List<String> found) {
        Letter letter = letters.get(at);
        for (int other = at + 1; other < letters.size(); other++) {
            if (letter.covers(letters.get(other))) {
                found.add(letter + " over " + letters.get(other));
            }
        }
    }

    private static List<Letter> letters(PDDocument pdf, int page) throws IOException {
        List<Letter> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) {
                    float bottom = at.getYDirAdj();
                    float top = bottom - at.getFontSizeInPt() * CORE;
                    letters.add(new Letter(
                            at.getUnicode(),
                            page,
                            at.getXDirAdj(),
                            top,
                            at.getXDirAdj() + at.getWidthDirAdj(),
                            bottom));
                }
                super.processTextPosition(at);
            }
        };
        stripper.setSuppressDuplicateOverlappingText(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return letters;
    }
}
