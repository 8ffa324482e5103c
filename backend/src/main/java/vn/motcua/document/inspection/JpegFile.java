package vn.motcua.document.inspection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Walks a JPEG from marker to marker (ISO/IEC 10918-1, Annex B) without decoding a pixel. */
final class JpegFile {
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final DataInputStream in;
    private final long maxPixels;
    private int width;
    private int height;
    private boolean scanned;

    private JpegFile(InputStream in, long maxPixels) {
        this.in = new DataInputStream(in);
        this.maxPixels = maxPixels;
    }

    /** Looks at the whole picture; {@code in} must be buffered and stands at its first byte. */
    static Finding inspect(InputStream in, long maxPixels) throws IOException {
        JpegFile file = new JpegFile(in, maxPixels);
        try {
            return file.walk();
        } catch (EOFException breaksOff) {
            return new Finding.Unsound(Defect.DAMAGED);
        }
    }

    private Finding walk() throws IOException {
        if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != START_OF_IMAGE) {
            return new Finding.Unsound(Defect.DAMAGED);
        }
        int marker = nextMarker();
        while (marker != END_OF_IMAGE) {
            if (isFrame(marker)) {
                readFrame();
            } else if (hasNoLength(marker)) {
                return new Finding.Unsound(Defect.DAMAGED);
            } else {
                skipSegment();
            }
            if ((long) width * height > maxPixels) {
                return new Finding.Unsound(Defect.IMAGE_TOO_LARGE);
            }
            marker = marker == START_OF_SCAN ? skipScan() : nextMarker();
        }
        return width > 0 && height > 0 && scanned
                ? new Finding.SoundImage(FileKind.JPEG, width, height)
                : new Finding.Unsound(Defect.DAMAGED);
    }

    /** Between segments nothing but 0xFF may stand before a marker. */
    private int nextMarker() throws IOException {
        if (in.readUnsignedByte() != 0xFF) {
            throw new EOFException("no marker where one must be");
        }
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) {
            marker = in.readUnsignedByte();
        }
        return marker;
    }

    /** Within a scan 0xFF 0x00 is a byte of data and D0 to D7 are restarts; anything else ends it. */
    private int skipScan() throws IOException {
        scanned = true;
        while (true) {
            int read = in.readUnsignedByte();
            while (read == 0xFF) {
                read = in.readUnsignedByte();
                if (read != 0 && read != 0xFF && !(read >= 0xD0 && read <= 0xD7)) {
                    return read;
                }
            }
        }
    }

    /** SOF0 to SOF15, without DHT, JPG and DAC, which share the range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean hasNoLength(int marker) {
        return marker <= 0x01 || (marker >= 0xD0 && marker <= START_OF_IMAGE);
    }

    private void readFrame() throws IOException {
        int length = in.readUnsignedShort();
        in.readUnsignedByte();
        height = in.readUnsignedShort();
        width = in.readUnsignedShort();
        in.skipNBytes(Math.max(0, length - 7));
    }

    private void skipSegment() throws IOException {
        int length = in.readUnsignedShort();
        if (length < 2) {
            throw new EOFException("a segment shorter than its own length");
        }
        in.skipNBytes(length - 2L);
    }
}
