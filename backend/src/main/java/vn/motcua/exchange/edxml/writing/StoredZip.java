package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * An archive with one small file that is not packed, in the format's simplest form (APPNOTE 6.3, sections 4.3.7, 4.3.12 and
 * 4.3.16): nothing has to be set up to write it, and nothing to read it.
 */
final class StoredZip {
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int LOCAL_SIZE = 30;
    private static final int CENTRAL_SIZE = 46;
    private static final int END_SIZE = 22;
    /** What it takes to unpack it: version 1.0, and 2.0 for those who read names as UTF-8. */
    private static final short VERSION = 20;

    private static final short NAME_IS_UTF8 = 1 << 11;
    private static final short STORED = 0;
    /** When a file was last changed is nobody's business; the format wants a time, and this is its first: 1 January 1980. */
    private static final int NO_TIME = 0x0021_0000;

    private StoredZip() {}

    static void write(String fileName, byte[] file, OutputStream out) throws IOException {
        byte[] name = fileName.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(file);
        byte[] before = new byte[LOCAL_SIZE + name.length];
        common(over(before).putInt(LOCAL), sum, file, name).put(name);
        byte[] after = new byte[CENTRAL_SIZE + name.length + END_SIZE];
        // No remark, on the first disk, without attributes, at the archive's beginning.
        common(over(after).putInt(CENTRAL).putShort(VERSION), sum, file, name)
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(0)
                .put(name)
                .putInt(END)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(CENTRAL_SIZE + name.length)
                .putInt(before.length + file.length)
                .putShort((short) 0);
        out.write(before);
        out.write(file);
        out.write(after);
    }

    /** What stands in both headers. */
    private static ByteBuffer common(ByteBuffer header, CRC32 sum, byte[] file, byte[] name) {
        return header.putShort(VERSION)
                .putShort(NAME_IS_UTF8)
                .putShort(STORED)
                .putInt(NO_TIME)
                .putInt((int) sum.getValue())
                .putInt(file.length)
                .putInt(file.length)
                .putShort((short) name.length)
                .putShort((short) 0);
    }

    private static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
