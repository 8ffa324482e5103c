package vn.motcua.exchange.edxml.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.AttachmentContent;

/** What an attachment holds, as it comes: in memory while it is small and its package has room there, else in a file. */
final class Held extends OutputStream {
    private static final int MOST_IN_MEMORY = 256 << 10;

    private final ScratchFiles scratch;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private long size;

    Held(ScratchFiles scratch) {
        this.scratch = scratch;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        size += length;
        if (disk == null && (size > MOST_IN_MEMORY || !scratch.hasRoomFor(length))) {
            file = scratch.next();
            disk = Files.newOutputStream(file);
            memory.writeTo(disk);
            memory.reset();
        }
        if (disk == null) {
            memory.write(bytes, offset, length);
        } else {
            disk.write(bytes, offset, length);
        }
    }

    long size() {
        return size;
    }

    /** All of it, when nothing more comes. */
    AttachmentContent content() {
        return file == null ? AttachmentContent.of(memory.toByteArray()) : AttachmentContent.of(file, size);
    }

    /** Its last bytes, at most so many. */
    byte[] tail(int most) throws IOException {
        if (file == null) {
            byte[] all = memory.toByteArray();
            return Arrays.copyOfRange(all, Math.max(0, all.length - most), all.length);
        }
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - most));
            return in.readAllBytes();
        }
    }

    /** Lets go of it. */
    void drop() throws IOException {
        memory.reset();
        if (file != null) {
            scratch.remove(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }
}
