package vn.motcua.document.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A drawn paper read back, as a person, a screen reader or a telephone's camera would. */
public final class PaperReader implements AutoCloseable {
    /** Dots an inch. */
    private static final float[] DISTANCES = {200, 250, 300, 350, 400};

    private final PDDocument pdf;

    private PaperReader(PDDocument pdf) {
        this.pdf = pdf;
    }

    public static byte[] bytes(Consumer<OutputStream> paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.accept(out);
        return out.toByteArray();
    }

    public static PaperReader of(Consumer<OutputStream> paper) throws IOException {
        return new PaperReader(Loader.loadPDF(bytes(paper)));
    }

    /** Reads a paper that is there already. */
    public static PaperReader of(byte[] paper) throws IOException {
        return new PaperReader(Loader.loadPDF(paper));
    }

    public PDDocument pdf() {
        return pdf;
    }

    public int pages() {
        return pdf.getNumberOfPages();
    }

    /** All words with single spaces, in NFC. */
    public String text() throws IOException {
        return plain(new PDFTextStripper().getText(pdf));
    }

    public String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return plain(stripper.getText(pdf));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ");
    }

    public List<PDFont> fonts() {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    fonts.add(page.getResources().getFont(name));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return fonts;
    }

    /**
     * What a camera reads on a page. It is held nearer and farther until it reads: from one distance the reader misses
     * about one code in a hundred, according to where the edges of its modules fall between pixels.
     */
    public String qrCode(int page) throws IOException, ReaderException {
        Optional<ReaderException> unread = Optional.empty();
        for (float dpi : DISTANCES) {
            try {
                return qrCode(page, dpi);
            } catch (ReaderException fromThere) {
                unread = Optional.of(fromThere);
            }
        }
        throw unread.orElseThrow();
    }

    private String qrCode(int page, float dpi) throws IOException, ReaderException {
        BufferedImage image = new PDFRenderer(pdf).renderImageWithDPI(page - 1, dpi);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
