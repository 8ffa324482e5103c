package vn.motcua.signature.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import vn.motcua.document.SoundPdf;

/** Drafts as offices write them: a head 20 mm below the edge, and a block with post and name to the right. */
final class Letters {
    /** Who signs them. */
    static final String LEADER = "Nguyễn Thị Hường";

    private static final float POINTS = 13;
    private static final float MARGIN = 57;

    private Letters() {}

    static SoundPdf on(PDRectangle size) throws IOException {
        return drawn(size, 0, true);
    }

    /** An A4 page as browsers write it: counted downwards, in units that the page itself scales. */
    static SoundPdf inUnitsOf(float points) throws IOException {
        return drawn(PDRectangle.A4, 0, true, points);
    }

    static SoundPdf nameAloneOn(PDRectangle size) throws IOException {
        return drawn(size, 0, false);
    }

    /** An A4 page that lies down: its file draws upwards or downwards and turns the page. */
    static SoundPdf turned(int rotation) throws IOException {
        return drawn(lying(PDRectangle.A4), rotation, true);
    }

    /** Where the name stands. */
    static Box name(PDRectangle size) {
        float line = size.getHeight() - nameAbove(size);
        return new Box(size.getWidth() - 200, line - POINTS * 0.75f, size.getWidth() - 97, line);
    }

    private static float nameAbove(PDRectangle size) {
        return Math.min(75, size.getHeight() / 5);
    }

    private static SoundPdf drawn(PDRectangle shown, int rotation, boolean whole) throws IOException {
        return drawn(shown, rotation, whole, 0);
    }

    private static SoundPdf drawn(PDRectangle shown, int rotation, boolean whole, float unit) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = PDType0Font.load(pdf, Letters.class.getResourceAsStream("/fonts/Tinos-Regular.ttf"));
            boolean lies = rotation % 180 == 90;
            PDPage page = new PDPage(lies ? lying(shown) : shown);
            page.setRotation(rotation);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.transform(turning(rotation, shown));
                Pen pen = unit == 0 ? new Pen(content, 0, 1) : downwards(content, shown.getHeight(), unit);
                content.setFont(font, POINTS / pen.unit);
                if (whole) {
                    pen.text(MARGIN, shown.getHeight() - MARGIN - 10, "UBND TỈNH THANH HOÁ");
                    pen.text(shown.getWidth() / 2, shown.getHeight() - MARGIN - 10, "CỘNG HOÀ XÃ HỘI");
                    pen.text(shown.getWidth() / 2, shown.getHeight() - MARGIN - 26, "Độc lập - Tự do");
                    pen.text(MARGIN, shown.getHeight() - MARGIN - 60, "Theo đề nghị của bà Lê Thị Ngọc Ánh");
                    pen.text(shown.getWidth() - 180, nameAbove(shown) + 60, "GIÁM ĐỐC");
                }
                pen.text(shown.getWidth() - 200, nameAbove(shown), LEADER);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        }
    }

    private static Pen downwards(PDPageContentStream content, float height, float unit) throws IOException {
        content.transform(new Matrix(unit, 0, 0, -unit, 0, height));
        return new Pen(content, height, unit);
    }

    /**
     * Writes at places that are told in points from the bottom.
     *
     * @param top where it counts from downwards; 0 where it counts upwards
     */
    private record Pen(PDPageContentStream content, float top, float unit) {
        void text(float x, float y, String text) throws IOException {
            content.beginText();
            content.setTextMatrix(new Matrix(1, 0, 0, top == 0 ? 1 : -1, x / unit, Math.abs(top - y) / unit));
            content.showText(text);
            content.endText();
        }
    }

    private static PDRectangle lying(PDRectangle size) {
        return new PDRectangle(/* width= */ size.getHeight(), /* height= */ size.getWidth());
    }

    private static Matrix turning(int rotation, PDRectangle shown) {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, shown.getHeight(), 0);
            case 180 -> new Matrix(-1, 0, 0, -1, shown.getWidth(), shown.getHeight());
            case 270 -> new Matrix(0, -1, 1, 0, 0, shown.getWidth());
            default -> new Matrix();
        };
    }
}
