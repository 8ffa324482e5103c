package vn.motcua.exchange.edxml.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
    private final Memory memory;
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private long size;

    Held(ScratchFiles scratch) {
        this(scratch, Memory.FIRST);
    }

    /**
     * @param about how many bytes it may be
     */
    Held(ScratchFiles scratch, long about) {
        this.scratch = scratch;
        this.memory = new Memory((int) Math.min(about, MOST_IN_MEMORY));
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

    /** Its bytes from the first, when nothing more comes; whoever opens closes. */
    InputStream open() throws IOException {
        return file == null ? memory.open() : Files.newInputStream(file);
    }

    /** All of it, when nothing more comes. */
    AttachmentContent content() {
        return file == null ? memory.content() : AttachmentContent.of(file, size);
    }

    /** Its last bytes, at most so many. */
    byte[] tail(int most) throws IOException {
        if (file == null) {
            return memory.tail(most);
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

    /** Bytes that are looked at where they lie: each is read several times before it is given away. */
    private static final class Memory extends ByteArrayOutputStream {
        /** As many as come from the Base64 at a time. */
        private static final int FIRST = 24 << 10;

        Memory(int first) {
            super(first);
        }

        InputStream open() {
            return new ByteArrayInputStream(buf, 0, count);
        }

        AttachmentContent content() {
            return new AttachmentContent() {
                @Override
                public long size() {
                    return count;
                }

                @Override
                public InputStream open() {
                    return Memory.this.open();
                }
            };
        }

        byte[] tail(int most) {
            return Arrays.copyOfRange(buf, Math.max(0, count - most), count);
        }
    }
}
