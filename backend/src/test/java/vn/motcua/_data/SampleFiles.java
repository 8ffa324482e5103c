package vn.motcua._data;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Honest files as citizens send them, made anew. */
public final class SampleFiles {
    private SampleFiles() {}

    /** A PDF with that many pages of text. */
    public static byte[] pdf(int pages) {
        try (PDDocument pdf = new PDDocument()) {
            PDFont font = PDType0Font.load(pdf, SampleFiles.class.getResourceAsStream("/fonts/Tinos-Regular.ttf"));
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 720);
                    content.showText("Trang " + number);
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF of exactly that size, which is more than a few kilobytes. */
    public static byte[] pdfOfBytes(int size) {
        int rest = padded(size / 2).length - size / 2;
        // The length is written with as many digits as half of it may lack.
        byte[] close = padded(size - rest);
        return close.length == size ? close : padded(size - rest - (close.length - size));
    }

    private static byte[] padded(int bytes) {
        try (PDDocument pdf = Loader.loadPDF(pdf(1))) {
            PDStream padding = new PDStream(pdf, new ByteArrayInputStream(new byte[bytes]));
            pdf.getDocumentCatalog().getCOSObject().setItem("Padding", padding);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A picture that does not compress to nothing. */
    public static byte[] jpeg(int widthPx, int heightPx) {
        return image("jpg", widthPx, heightPx);
    }

    public static byte[] png(int widthPx, int heightPx) {
        return image("png", widthPx, heightPx);
    }

    /**
     * What a file of a telephone's pictures begins with, whatever it is called.
     *
     * @param brand four letters, such as {@code heic}
     */
    public static byte[] heic(String brand) {
        return ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0mif1heic" + "\0".repeat(100)).getBytes(StandardCharsets.US_ASCII);
    }

    /** A JPEG of so many pixels that says nothing for so many bytes more before its first. */
    public static byte[] jpegOfMoreThan(int bytes, int widthPx, int heightPx) {
        byte[] jpeg = jpeg(widthPx, heightPx);
        byte[] silence = new byte[2 + 0xFFFF];
        Arrays.fill(silence, (byte) ' ');
        silence[0] = (byte) 0xFF;
        silence[1] = (byte) 0xFE;
        silence[2] = (byte) 0xFF;
        silence[3] = (byte) 0xFF;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        while (out.size() <= bytes) {
            out.writeBytes(silence);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static byte[] image(String format, int widthPx, int heightPx) {
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int x = 0; x < widthPx; x += 8) {
            graphics.setColor(new Color((x * 37) & 0xFF, (x * 91) & 0xFF, (x * 53) & 0xFF));
            graphics.fillRect(x, (x * 7) % heightPx, 16, 16);
        }
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
