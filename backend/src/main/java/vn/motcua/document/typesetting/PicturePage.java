package vn.motcua.document.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.document.SoundPdf;

/** A photographed paper as one page of a PDF, which can be signed and sent where a picture cannot. */
public final class PicturePage {
    private static final float MARGIN = 10 * Sheet.MILLIMETRE;

    private PicturePage() {}

    /**
     * The page, with the picture as large as it goes.
     *
     * @param picture a JPEG or PNG that was found sound
     */
    public static SoundPdf of(byte[] picture, String name) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDImageXObject image = PDImageXObject.createFromByteArray(document, picture, name);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            draw(document, page, image);
            document.save(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a picture that was found sound cannot be drawn", unreadable);
        }
    }

    private static void draw(PDDocument document, PDPage page, PDImageXObject image) throws IOException {
        PDRectangle paper = page.getMediaBox();
        float room = Math.min(
                (paper.getWidth() - 2 * MARGIN) / image.getWidth(),
                (paper.getHeight() - 2 * MARGIN) / image.getHeight());
        float width = image.getWidth() * room;
        float height = image.getHeight() * room;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(image, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
    }
}
