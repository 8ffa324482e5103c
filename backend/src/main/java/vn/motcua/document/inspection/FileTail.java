package vn.motcua.document.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The last bytes of a file, where a PDF says that it is whole and where an archive hides behind another format. */
final class FileTail {
    /** A ZIP's end record has 22 bytes and a comment of at most 65,535. */
    private static final int ZIP_END = 22;

    private static final int LONGEST = ZIP_END + 0xFFFF;
    private static final String ZIP_END_MARK = "PK\u0005\u0006";
    /** Acrobat looks for the end mark in the last 1,024 bytes; two such blocks leave room for signed trailers. */
    private static final int PDF_END = 2048;

    private final String bytes;

    private FileTail(String bytes) {
        this.bytes = bytes;
    }

    static FileTail of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            int length = (int) Math.min(LONGEST, channel.size());
            ByteBuffer buffer = ByteBuffer.allocate(length);
            long from = channel.size() - length;
            while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
                // A read may bring less than was asked for.
            }
            return new FileTail(new String(buffer.array(), 0, buffer.position(), StandardCharsets.ISO_8859_1));
        }
    }

    /** Whether a PDF's last lines stand here; a file that broke off on its way has lost them. */
    boolean closesPdf() {
        String end = bytes.substring(Math.max(0, bytes.length() - PDF_END));
        int mark = end.lastIndexOf("%%EOF");
        return mark >= 0 && end.lastIndexOf("startxref", mark) >= 0;
    }

    /** Whether an archive ends exactly where the file ends: the file is then two things at once. */
    boolean closesArchive() {
        int mark = bytes.lastIndexOf(ZIP_END_MARK);
        while (mark >= 0) {
            int commentAt = mark + ZIP_END;
            if (commentAt <= bytes.length()
                    && bytes.length() - commentAt == bytes.charAt(mark + 20) + (bytes.charAt(mark + 21) << 8)) {
                return true;
            }
            mark = bytes.lastIndexOf(ZIP_END_MARK, mark - 1);
        }
        return false;
    }
}
