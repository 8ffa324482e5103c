package vn.motcua.document.typesetting;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** A QR code drawn as rectangles, sharp at any size. */
public final class QrMark {
    private final ByteMatrix modules;

    private QrMark(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The QR code that holds the text. */
    public static QrMark of(String text) {
        try {
            Map<EncodeHintType, Object> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return new QrMark(
                    Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code holds " + text.length() + " characters", tooLong);
        }
    }

    /**
     * Draws it with its lower left corner there; the page around it must stay white for four modules.
     *
     * @param description what a reader is told who does not see it
     */
    public void draw(Sheet sheet, float x, float y, float side, String description) throws IOException {
        PDStructureElement figure = TagTree.add(sheet.document(), "Figure");
        figure.setAlternateDescription(description);
        PDLayoutAttributeObject box = new PDLayoutAttributeObject();
        box.setBBox(new PDRectangle(x, y, side, side));
        box.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
        figure.addAttribute(box);
        PDPageContentStream content = sheet.beginPiece(figure);
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            drawRow(content, row, x, y + side - (row + 1) * module, module);
        }
        content.fill();
        sheet.endPiece();
    }

    /** Neighbouring dark modules become one rectangle. */
    private void drawRow(PDPageContentStream content, int row, float x, float y, float module) throws IOException {
        int column = 0;
        while (column < modules.getWidth()) {
            int end = column;
            while (end < modules.getWidth() && modules.get(end, row) == 1) {
                end++;
            }
            if (end > column) {
                content.addRect(x + column * module, y, (end - column) * module, module);
            }
            column = end + 1;
        }
    }
}
