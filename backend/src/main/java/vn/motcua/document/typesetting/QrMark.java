package vn.motcua.document.typesetting;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;

/** A QR code drawn as rectangles, sharp at any size. */
public final class QrMark {
    /** In modules; around the mark on a page that is white anyhow. */
    private static final int QUIET = 2;
    /** Of a module. */
    private static final int PIXELS = 4;

    /** Rows reach a little into their neighbours, or screens show white seams between them. */
    private static final float SEAMLESS = 1.06f;

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

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
        TagTree.describe(figure, box);
        PDPageContentStream content = sheet.beginPiece(figure);
        float module = side / modules.getWidth();
        for (int row = 0; row < modules.getHeight(); row++) {
            drawRow(content, row, x, y + side - (row + 1) * module, module);
        }
        content.fill();
        sheet.endPiece();
    }

    /** The same as a picture, black on white with its margin, for whoever draws pictures alone. */
    public byte[] png() {
        int side = (modules.getWidth() + 2 * QUIET) * PIXELS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, isDark(x / PIXELS - QUIET, y / PIXELS - QUIET) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private boolean isDark(int column, int row) {
        int size = modules.getWidth();
        return column >= 0 && row >= 0 && column < size && row < size && modules.get(column, row) == 1;
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
                content.addRect(x + column * module, y, (end - column) * module, module * SEAMLESS);
            }
            column = end + 1;
        }
    }
}
