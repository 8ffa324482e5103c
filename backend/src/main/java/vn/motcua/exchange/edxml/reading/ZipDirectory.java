package vn.motcua.exchange.edxml.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/**
 * The directory at an archive's end, which some systems believe and others do not read: it must tell of one file, the one that
 * stands at the archive's beginning, and of nothing else.
 */
record ZipDirectory(String name) {
    /** Where it must stand: the entry with its name, and the end with its remark. */
    static final int LONGEST = 256 << 10;

    private static final int END_SIGNATURE = 0x06054B50;
    private static final int ENTRY_SIGNATURE = 0x02014B50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int UNSIGNED = 0xFFFF;

    /**
     * Reads it.
     *
     * @param tail the archive's last bytes
     * @param size of the whole archive
     */
    static ZipDirectory of(byte[] tail, long size) throws Unacceptable {
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(bytes);
        int directorySize = bytes.getInt(end + 12);
        long directoryBegins = Integer.toUnsignedLong(bytes.getInt(end + 16));
        int at = end - directorySize;
        boolean one = bytes.getInt(end + 4) == 0
                && unsigned(bytes, end + 8) == 1
                && unsigned(bytes, end + 10) == 1
                && directorySize >= ENTRY_SIZE
                && at >= 0
                && directoryBegins == size - tail.length + at
                && bytes.getInt(at) == ENTRY_SIGNATURE;
        if (!one) {
            throw new Unacceptable(Refusal.ATTACHMENT_ARCHIVE, "not one entry");
        }
        int nameLength = unsigned(bytes, at + 28);
        int entrySize = ENTRY_SIZE + nameLength + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
        if (entrySize != directorySize || bytes.getInt(at + 42) != 0) {
            throw new Unacceptable(Refusal.ATTACHMENT_ARCHIVE, "another entry than the first");
        }
        return new ZipDirectory(new String(tail, at + ENTRY_SIZE, nameLength, StandardCharsets.ISO_8859_1));
    }

    /** The one end whose remark ends where the archive does. */
    private static int end(ByteBuffer bytes) throws Unacceptable {
        for (int at = bytes.limit() - END_SIZE; at >= 0; at--) {
            if (bytes.getInt(at) == END_SIGNATURE && at + END_SIZE + unsigned(bytes, at + 20) == bytes.limit()) {
                return at;
            }
        }
        throw new Unacceptable(Refusal.ATTACHMENT_ARCHIVE, "no directory");
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & UNSIGNED;
    }
}
