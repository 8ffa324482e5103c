package vn.motcua.signature.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A page as it is shown, turned as it says: tells where on it stands what the file places on the unturned one. */
final class ShownPage {
    /** Of a letter's size: how far it reaches above and below its line. */
    private static final float ABOVE_LINE = 0.75f;

    private static final float BELOW_LINE = 0.2f;

    private final PDRectangle media;
    private final PDRectangle crop;
    private final int rotation;

    ShownPage(PDPage page) {
        media = page.getMediaBox();
        crop = page.getCropBox();
        rotation = page.getRotation();
    }

    /** What of the page is seen. */
    Box visible() {
        return of(crop);
    }

    Box of(PDRectangle rectangle) {
        return box(
                rectangle.getLowerLeftX(),
                rectangle.getLowerLeftY(),
                rectangle.getUpperRightX(),
                rectangle.getUpperRightY());
    }

    /** Where a letter stands; its matrix has in it what the page scales, which its font's size has not. */
    Box of(TextPosition letter) {
        Matrix matrix = letter.getTextMatrix();
        float right = matrix.getShearX();
        float up = matrix.getScaleY();
        Box start = standing(matrix.getTranslateX(), matrix.getTranslateY(), right, up);
        return start.with(standing(letter.getEndX(), letter.getEndY(), right, up));
    }

    /** From the lowest to the highest point at one side of a letter; PDFBox counts from the corner of what is seen. */
    private Box standing(float x, float y, float right, float up) {
        float left = x + crop.getLowerLeftX();
        float bottom = y + crop.getLowerLeftY();
        return box(
                left - right * BELOW_LINE,
                bottom - up * BELOW_LINE,
                left + right * ABOVE_LINE,
                bottom + up * ABOVE_LINE);
    }

    private Box box(float x1, float y1, float x2, float y2) {
        Point2D.Float one = shown(x1 - media.getLowerLeftX(), y1 - media.getLowerLeftY());
        Point2D.Float other = shown(x2 - media.getLowerLeftX(), y2 - media.getLowerLeftY());
        return new Box(
                Math.min(one.x, other.x), Math.min(one.y, other.y), Math.max(one.x, other.x), Math.max(one.y, other.y));
    }

    private Point2D.Float shown(float x, float y) {
        return switch (rotation) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(media.getWidth() - x, y);
            case 270 -> new Point2D.Float(media.getHeight() - y, media.getWidth() - x);
            default -> new Point2D.Float(x, media.getHeight() - y);
        };
    }
}
