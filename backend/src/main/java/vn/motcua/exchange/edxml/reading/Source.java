package vn.motcua.exchange.edxml.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A package's bytes, which are gone through twice: those of a small one are fetched from the disk only once. */
interface Source {
    /** Bytes. */
    long MOST_IN_MEMORY = 256 << 10;

    /** The bytes from the first; whoever opens closes. */
    InputStream open() throws IOException;

    /** Those of a file that stays as it is while it is read. */
    static Source of(Path file) throws IOException {
        if (Files.size(file) > MOST_IN_MEMORY) {
            return () -> Files.newInputStream(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        return () -> new ByteArrayInputStream(bytes);
    }
}
