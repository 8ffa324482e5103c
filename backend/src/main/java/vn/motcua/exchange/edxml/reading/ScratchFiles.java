package vn.motcua.exchange.edxml.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that are laid down while a package is read; all go again, unless they are kept. No name comes from a message. */
final class ScratchFiles implements AutoCloseable {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private boolean kept;

    ScratchFiles(Path folder) {
        this.folder = folder;
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
