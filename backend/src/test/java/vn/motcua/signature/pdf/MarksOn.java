package vn.motcua.signature.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
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

    /** Marks upon ink of the page, upon others or upon what was there; empty when each stands free. */
    public static List<String> covered(SoundPdf sound) throws IOException {
        List<String> covered = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            for (int number = 1; number <= pdf.getNumberOfPages(); number++) {
                PDPage page = pdf.getPage(number - 1);
                ShownPage shown = new ShownPage(page);
                List<PDAnnotation> all = page.getAnnotations();
                Ink ink = Ink.of(pdf, number);
                for (int i = 0; i < all.size(); i++) {
                    Box mark = shown.of(all.get(i).getRectangle());
                    for (PDAnnotation other : all.subList(0, i)) {
                        if (meet(mark, shown.of(other.getRectangle()))) {
                            covered.add("a mark below " + mark);
                        }
                    }
                    if (all.get(i) instanceof PDAnnotationWidget && ink.isIn(mark)) {
                        covered.add("print below " + mark);
                    }
                }
            }
        }
        return covered;
    }

    /** What is printed on a page, as its pixels show it: told without asking anybody where letters stand. */
    private record Ink(BufferedImage page, Box visible) {
        private static final int PIXELS_A_POINT = 3;

        static Ink of(PDDocument pdf, int number) throws IOException {
            PDFRenderer renderer = new PDFRenderer(pdf);
            renderer.setAnnotationsFilter(annotation -> false);
            BufferedImage page = renderer.renderImage(number - 1, PIXELS_A_POINT, ImageType.GRAY);
            return new Ink(page, new ShownPage(pdf.getPage(number - 1)).visible());
        }

        boolean isIn(Box box) {
            for (int y = at(box.top() - visible.top()); y < at(box.bottom() - visible.top()); y++) {
                for (int x = at(box.left() - visible.left()); x < at(box.right() - visible.left()); x++) {
                    if (page.getRaster().getSample(x, y, 0) < 200) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int at(float points) {
            return Math.round(points * PIXELS_A_POINT);
        }
    }

    private static boolean meet(Box one, Box other) {
        return one.sharesHeight(other) && one.left() < other.right() && other.left() < one.right();
    }
}
