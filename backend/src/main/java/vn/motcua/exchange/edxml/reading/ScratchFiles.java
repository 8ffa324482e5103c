package vn.motcua.exchange.edxml.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a package's parts are while it is read: a little memory, and files, which all go again unless they are kept. No name comes
 * from a message.
 */
final class ScratchFiles implements AutoCloseable {
    /** Bytes of one package. */
    private static final long MOST_IN_MEMORY = 8L << 20;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private long inMemory;
    private boolean kept;

    ScratchFiles(Path folder) {
        this.folder = folder;
    }

    /** Whether so many bytes more may be held in memory; they then are. */
    boolean hasRoomFor(int bytes) {
        if (inMemory + bytes > MOST_IN_MEMORY) {
            return false;
        }
        inMemory += bytes;
        return true;
    }

    /** A new, empty file. */
    Path next() throws IOException {
        Path file = Files.createTempFile(folder, "edxml-", ".part");
        files.add(file);
        return file;
    }

    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        files.remove(file);
    }

    /** Leaves those that are there to whoever asked for them. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
