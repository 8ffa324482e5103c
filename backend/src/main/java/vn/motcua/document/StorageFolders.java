package vn.motcua.document;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folders under {@code motcua.storage.dir}: {@code blobs} keeps files, {@code incoming} holds uploads while they are
 * checked. The second is needed on local disk wherever the first may be.
 */
@Singleton
class StorageFolders {
    private final Path blobs;
    private final Path incoming;

    StorageFolders(@Value("${motcua.storage.dir:.motcua/storage}") String folder) {
        Path root = Path.of(folder).toAbsolutePath();
        try {
            blobs = Files.createDirectories(root.resolve("blobs"));
            incoming = Files.createDirectories(root.resolve("incoming"));
        } catch (IOException failure) {
            throw new UncheckedIOException("the storage folder cannot be made: " + root, failure);
        }
    }

    Path blobs() {
        return blobs;
    }

    Path incoming() {
        return incoming;
    }
}
