package vn.motcua.document.picture;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a JPEG says before its first pixel.
 *
 * @param orientation as the camera was held (EXIF 2.3, tag 0x0112)
 * @param progressive whether its decoder must hold all of it at once
 */
record JpegTraits(Orientation orientation, boolean progressive) {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xE1;
    private static final int SOF2 = 0xC2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ORIENTATION_TAG = 0x0112;
    private static final int MOST_SEGMENTS = 1_000;
    private static final int ENTRY_BYTES = 12;

    /** Reads as far as the first scan; what is no JPEG is upright. */
    static JpegTraits of(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
        try {
            return in.readUnsignedShort() == 0xFFD8 ? read(in) : new JpegTraits(Orientation.UPRIGHT, false);
        } catch (EOFException breaksOff) {
            return new JpegTraits(Orientation.UPRIGHT, false);
        }
    }

    private static JpegTraits read(DataInputStream in) throws IOException {
        Orientation orientation = Orientation.UPRIGHT;
        boolean progressive = false;
        boolean found = false;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            int marker = nextMarker(in);
            if (marker == START_OF_SCAN) {
                break;
            }
            byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
            in.readFully(segment);
            progressive |= marker == SOF2;
            if (marker == APP1 && !found && startsWithExif(segment)) {
                orientation = orientation(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                        .slice());
                found = true;
            }
        }
        return new JpegTraits(orientation, progressive);
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        int read = in.readUnsignedByte();
        if (read != 0xFF) {
            throw new EOFException("no marker where one must be");
        }
        while (read == 0xFF) {
            read = in.readUnsignedByte();
        }
        return read;
    }

    private static boolean startsWithExif(byte[] segment) {
        return segment.length > EXIF.length && Arrays.equals(segment, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    /** Looks through the first directory of a TIFF header; whatever does not fit together says nothing. */
    private static Orientation orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY_BYTES;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
                    return Orientation.of(Short.toUnsignedInt(tiff.getShort(entry + 8)));
                }
            }
            return Orientation.UPRIGHT;
        } catch (IndexOutOfBoundsException | BufferUnderflowException unreadable) {
            return Orientation.UPRIGHT;
        }
    }
}
