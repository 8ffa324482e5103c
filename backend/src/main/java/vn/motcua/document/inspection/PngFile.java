package vn.motcua.document.inspection;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/** Walks a PNG chunk by chunk, comparing each checksum (ISO/IEC 15948, clause 5), without inflating its pixels. */
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;

    private final DataInputStream in;
    private final CRC32 checksum = new CRC32();
    private final DataInputStream checked;
    private final byte[] skipped = new byte[8192];
    private int width;
    private int height;
    private boolean hasData;

    private PngFile(InputStream in) {
        this.in = new DataInputStream(in);
        this.checked = new DataInputStream(new CheckedInputStream(in, checksum));
    }

    /** Looks at the whole picture; {@code in} must be buffered and stands at its first byte. */
    static Finding inspect(InputStream in, long maxPixels) throws IOException {
        PngFile file = new PngFile(in);
        try {
            boolean whole = file.in.readLong() == SIGNATURE && file.walk();
            if (!whole) {
                return new Finding.Unsound(Defect.DAMAGED);
            }
        } catch (EOFException breaksOff) {
            return new Finding.Unsound(Defect.DAMAGED);
        }
        return (long) file.width * file.height > maxPixels
                ? new Finding.Unsound(Defect.IMAGE_TOO_LARGE)
                : new Finding.SoundImage(FileKind.PNG, file.width, file.height);
    }

    private boolean walk() throws IOException {
        int type = readChunk();
        if (type != HEADER || width <= 0 || height <= 0) {
            return false;
        }
        while (type != END) {
            type = readChunk();
            hasData |= type == DATA;
        }
        return hasData;
    }

    private int readChunk() throws IOException {
        int length = in.readInt();
        checksum.reset();
        int type = checked.readInt();
        if (length < 0 || (type == HEADER) != (width == 0) || (type == HEADER && length != 13)) {
            throw new EOFException("a chunk that cannot stand here");
        }
        if (type == HEADER) {
            width = checked.readInt();
            height = checked.readInt();
            skipChecked(length - 8);
        } else {
            skipChecked(length);
        }
        if (in.readInt() != (int) checksum.getValue()) {
            throw new EOFException("a chunk with a wrong checksum");
        }
        return type;
    }

    /** Skipping must read, for the checksum. */
    private void skipChecked(int length) throws IOException {
        int left = length;
        while (left > 0) {
            int part = Math.min(left, skipped.length);
            checked.readFully(skipped, 0, part);
            left -= part;
        }
    }
}
