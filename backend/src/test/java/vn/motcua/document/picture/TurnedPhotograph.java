package vn.motcua.document.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photographs as a camera stores that was not held upright. Seen upright, their corner above left is red, all else is blue. */
public final class TurnedPhotograph {
    private TurnedPhotograph() {}

    /**
     * A JPEG of a scene of so many pixels, upright.
     *
     * @param orientation by EXIF 2.3: 1 to 8
     */
    public static byte[] jpeg(int width, int height, int orientation) {
        BufferedImage stored = orientation < 5
                ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < stored.getHeight(); row++) {
            for (int column = 0; column < stored.getWidth(); column++) {
                boolean red = isRed(row, column, width, height, orientation);
                stored.setRGB(column, row, (red ? Color.RED : Color.BLUE).getRGB());
            }
        }
        return withExif(encoded(stored), exif(orientation));
    }

    /** By which visual sides the first row and the first column of a stored picture are, as the standard's table has them. */
    private static boolean isRed(int row, int column, int width, int height, int orientation) {
        int x = switch (orientation) {
            case 1, 4 -> column;
            case 2, 3 -> width - 1 - column;
            case 5, 8 -> row;
            default -> width - 1 - row;
        };
        int y = switch (orientation) {
            case 1, 2 -> row;
            case 3, 4 -> height - 1 - row;
            case 5, 6 -> column;
            default -> height - 1 - column;
        };
        return x < width / 2 && y < height / 2;
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
        return tiff.array();
    }

    /** An APP1 segment after the start of the picture. */
    static byte[] withExif(byte[] jpeg, byte[] tiff) {
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + head.length + tiff.length);
        out.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1);
        out.putShort((short) (2 + head.length + tiff.length)).put(head).put(tiff);
        return out.put(jpeg, 2, jpeg.length - 2).array();
    }
}
