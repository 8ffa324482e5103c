package vn.motcua.document.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import vn.motcua.document.inspection.FileKind;

/**
 * Decodes a picture upright and sized down: at most 200 dots per inch of an A4 page that lies as the picture does, 1654 by 2339.
 * Smaller ones stay as large as they are. What is decoded at a time stays under 75 MB, whatever the picture's measures.
 */
final class UprightPicture {
    /** The short and the long side of A4 (210 by 297 mm) at 200 dots per inch. */
    static final int SHORT_SIDE = 1654;

    static final int LONG_SIDE = 2339;
    private static final long DECODED_BYTES = 75_000_000;
    private static final int JPEG_PIXEL_BYTES = 3;
    /** Four channels of 16 bits. */
    private static final int PNG_PIXEL_BYTES = 8;

    private static final int LONGEST_SIDE = 30_000;
    /** A progressive JPEG is held whole by its decoder, at 6 bytes a pixel; telephones do not write them. */
    private static final long PROGRESSIVE_PIXELS = 20_000_000;

    private static final int MOST_SCANS = 100;

    private UprightPicture() {}

    /** Empty when it would cost more than any honest picture does. */
    static Optional<BufferedImage> read(Path file, FileKind kind) throws IOException {
        JpegTraits traits = traits(file, kind);
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (costsTooMuch(file, traits, width, height)) {
                return Optional.empty();
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = step((long) width * height, kind);
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(upright(reader.read(0, param), traits.orientation()));
        } finally {
            reader.dispose();
        }
    }

    private static JpegTraits traits(Path file, FileKind kind) throws IOException {
        if (kind != FileKind.JPEG) {
            return new JpegTraits(Orientation.UPRIGHT, false);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return JpegTraits.of(in);
        }
    }

    private static boolean costsTooMuch(Path file, JpegTraits traits, int width, int height) throws IOException {
        return Math.max(width, height) > LONGEST_SIDE
                || (traits.progressive()
                        && ((long) width * height > PROGRESSIVE_PIXELS || countScans(file) > MOST_SCANS));
    }

    /** Each scan of a progressive JPEG goes through all of it once more. */
    private static int countScans(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int scans = 0;
        for (int i = 1; i < bytes.length; i++) {
            scans += bytes[i - 1] == (byte) 0xFF && bytes[i] == (byte) 0xDA ? 1 : 0;
        }
        return scans;
    }

    /** Every so many-th pixel of every so many-th line is decoded. */
    private static int step(long pixels, FileKind kind) {
        long most = DECODED_BYTES / (kind == FileKind.PNG ? PNG_PIXEL_BYTES : JPEG_PIXEL_BYTES);
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / most)));
    }

    private static BufferedImage upright(BufferedImage stored, Orientation orientation) {
        int width = orientation.turnsSides() ? stored.getHeight() : stored.getWidth();
        int height = orientation.turnsSides() ? stored.getWidth() : stored.getHeight();
        double scale = Math.min(
                1,
                Math.min((double) LONG_SIDE / Math.max(width, height), (double) SHORT_SIDE / Math.min(width, height)));
        BufferedImage upright = new BufferedImage(
                Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_3BYTE_BGR);
        AffineTransform way = AffineTransform.getScaleInstance(
                (double) upright.getWidth() / width, (double) upright.getHeight() / height);
        way.concatenate(orientation.upright(stored.getWidth(), stored.getHeight()));
        draw(stored, upright, way);
        return upright;
    }

    /** On white, as on paper, where the picture is transparent. */
    private static void draw(BufferedImage stored, BufferedImage upright, AffineTransform way) {
        Graphics2D paper = upright.createGraphics();
        try {
            paper.setColor(Color.WHITE);
            paper.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            paper.drawImage(stored, way, null);
        } finally {
            paper.dispose();
        }
    }
}
