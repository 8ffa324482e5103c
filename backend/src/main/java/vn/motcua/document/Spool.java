package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.platform.hash.Sha256;

/** Writes an upload to local disk, counting and hashing as it comes, and stops at the first byte too many. */
@Singleton
class Spool {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int BUFFER = 1 << 16;

    private final Path folder;

    Spool(StorageFolders folders) {
        this.folder = folders.incoming();
    }

    /** Takes in {@code maxBytes} at most, and a little more of what is larger; closing what it gives removes the file. */
    Spooled take(InputStream in, long maxBytes) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".upload");
        boolean taken = false;
        try {
            Spooled spooled = write(in, file, maxBytes);
            taken = true;
            return spooled;
        } finally {
            if (!taken) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Spooled write(InputStream in, Path file, long maxBytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            int read = in.read(buffer);
            while (read >= 0 && size <= maxBytes) {
                size += read;
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                read = in.read(buffer);
            }
        }
        return new Spooled(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Removes what a server that was killed left behind. */
    void sweep(Instant before) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                sweep(file, before);
            }
        }
    }

    private static void sweep(Path file, Instant before) {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException removedMeanwhile) {
            // Its upload has ended.
        } catch (IOException failure) {
            LOG.warn("An upload that was cut short cannot be removed", failure);
        }
    }

    /** An upload on local disk, with hash and size of what was taken in. */
    record Spooled(Path file, long sizeBytes, String sha256) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
