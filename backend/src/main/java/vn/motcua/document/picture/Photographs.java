package vn.motcua.document.picture;

import jakarta.inject.Singleton;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.motcua.document.Acceptance;
import vn.motcua.document.CheckPicture;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.StoreOutcome;

/** Makes papers of photographs: one that is turned upright, or several joined to one PDF, a page for each. */
@Singleton
public class Photographs {
    private static final float QUALITY = 0.8f;
    /** Larger than what is kept: it is sized down here. */
    private static final Acceptance PICTURES = new Acceptance(Set.of("image/jpeg", "image/png"), 20L * 1024 * 1024, 1);

    private final CheckPicture check;

    Photographs(CheckPicture check) {
        this.check = check;
    }

    /** A photograph that was sent; its bytes may be opened more than once. */
    public record Photograph(String fileName, Supplier<InputStream> bytes) {}

    /** What came of joining. */
    public sealed interface Joined {

        /** One PDF. */
        record Pages(SoundPdf pdf) implements Joined {}

        /** One of them cannot be read; counted from 0. */
        record Refused(int index, StoreOutcome.Refused refusal) implements Joined {}
    }

    /** Whether its camera lay on its side or upside down. */
    public boolean isTurned(Photograph photograph) {
        try (InputStream in = photograph.bytes().get()) {
            return JpegTraits.of(in).orientation() != Orientation.UPRIGHT;
        } catch (IOException failure) {
            throw new UncheckedIOException("the photograph could not be read", failure);
        }
    }

    /** Whether it is a JPEG, by its first bytes. */
    public boolean isJpeg(Photograph photograph) {
        try (InputStream in = photograph.bytes().get()) {
            return in.read() == 0xFF && in.read() == 0xD8;
        } catch (IOException failure) {
            throw new UncheckedIOException("the photograph could not be read", failure);
        }
    }

    /** The same as a JPEG that lies upright, sized down. */
    public CheckPicture.Outcome<byte[]> upright(Photograph photograph) {
        return check.check(
                photograph.bytes().get(),
                photograph.fileName(),
                PICTURES,
                (file, kind) -> UprightPicture.read(file, kind).map(Photographs::jpeg));
    }

    /** All of them in this order, each upright on a page of A4 that lies as it does. */
    public Joined join(List<Photograph> photographs) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < photographs.size(); i++) {
                switch (addTo(pdf, photographs.get(i))) {
                    case CheckPicture.Outcome.Sound<Boolean> added -> {}
                    case CheckPicture.Outcome.Refused<Boolean> no -> {
                        return new Joined.Refused(i, no.refusal());
                    }
                }
            }
            pdf.save(out);
            return new Joined.Pages(SoundPdf.ofOwnMaking(out.toByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException("the photographs could not be joined", failure);
        }
    }

    /** Only one picture is decoded at a time; what stays of it in memory is its JPEG. */
    private CheckPicture.Outcome<Boolean> addTo(PDDocument pdf, Photograph photograph) throws IOException {
        CheckPicture.Outcome<byte[]> upright = upright(photograph);
        return switch (upright) {
            case CheckPicture.Outcome.Refused<byte[]> no -> new CheckPicture.Outcome.Refused<>(no.refusal());
            case CheckPicture.Outcome.Sound<byte[]> sound -> {
                addPage(pdf, JPEGFactory.createFromByteArray(pdf, sound.read()));
                yield new CheckPicture.Outcome.Sound<>(true);
            }
        };
    }

    private static void addPage(PDDocument pdf, PDImageXObject picture) throws IOException {
        boolean landscape = picture.getWidth() > picture.getHeight();
        float longSide = PDRectangle.A4.getHeight();
        float shortSide = PDRectangle.A4.getWidth();
        PDRectangle paper = landscape ? new PDRectangle(longSide, shortSide) : PDRectangle.A4;
        PDPage page = new PDPage(paper);
        pdf.addPage(page);
        float fit = Math.min(paper.getWidth() / picture.getWidth(), paper.getHeight() / picture.getHeight());
        float width = picture.getWidth() * fit;
        float height = picture.getHeight() * fit;
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(picture, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
            out.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot be written to", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
