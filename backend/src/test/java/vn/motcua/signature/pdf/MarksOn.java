package vn.motcua.signature.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.motcua.document.SoundPdf;

/** The marks that are seen on a file's pages, and what lies below them. */
public final class MarksOn {
    private MarksOn() {}

    /** In the order of signing. */
    static List<Box> page(SoundPdf sound, int number) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            PDPage page = pdf.getPage(number - 1);
            ShownPage shown = new ShownPage(page);
            return page.getAnnotations().stream()
                    .filter(PDAnnotationWidget.class::isInstance)
                    .map(mark -> shown.of(mark.getRectangle()))
                    .filter(box -> box.width() > 0)
                    .toList();
        }
    }

    /** Letters below marks, and marks below others or below what was there; empty when each stands free. */
    public static List<String> covered(SoundPdf sound) throws IOException {
        List<String> covered = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PDPage page = pdf.getPage(number - 1);
                ShownPage shown = new ShownPage(page);
                List<PDAnnotation> all = page.getAnnotations();
                for (int i = 0; i < all.size(); i++) {
                    Box mark = shown.of(all.get(i).getRectangle());
                    for (PDAnnotation other : all.subList(0, i)) {
                        if (meet(mark, shown.of(other.getRectangle()))) {
                            covered.add("the mark " + mark);
                        }
                    }
                    if (all.get(i) instanceof PDAnnotationWidget) {
                        covered.addAll(lettersIn(pdf, number, mark));
                    }
                }
            }
        }
        return covered;
    }

    private static List<String> lettersIn(PDDocument pdf, int page, Box mark) throws IOException {
        List<String> inside = new ArrayList<>();
        ShownPage shown = new ShownPage(pdf.getPage(page - 1));
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank() && meet(mark, shown.of(at))) {
                    inside.add(at.getUnicode());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return inside;
    }

    private static boolean meet(Box one, Box other) {
        return one.sharesHeight(other) && one.left() < other.right() && other.left() < one.right();
    }
}
