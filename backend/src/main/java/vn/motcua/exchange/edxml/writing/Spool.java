package vn.motcua.exchange.edxml.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps bytes until they are wanted: in memory while they are few, then in a file that goes with it. */
final class Spool extends OutputStream {
    private static final int MOST_IN_MEMORY = 256 << 10;
    private static final int FIRST = 32 << 10;

    private final Path folder;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(FIRST);
    private @Nullable Path file;
    private @Nullable OutputStream disk;

    Spool(Path folder) {
        this.folder = folder;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (disk == null && memory.size() + length > MOST_IN_MEMORY) {
            file = Files.createTempFile(folder, "edxml-", ".part");
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

    /** Everything that was written, when nothing more comes. */
    void copyTo(OutputStream out) throws IOException {
        if (disk == null || file == null) {
            memory.writeTo(out);
        } else {
            disk.close();
            Files.copy(file, out);
        }
    }

    @Override
    public void close() throws IOException {
        if (disk != null && file != null) {
            disk.close();
            Files.deleteIfExists(file);
        }
    }
}
