package vn.motcua.document;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The folders under {@code motcua.storage.dir}: {@code blobs} keeps files, {@code incoming} holds uploads while they are
 * checked, {@code uploads} those that come in chunks. The second is needed on local disk wherever the others may be, which all
 * servers share.
 */
@Singleton
public class StorageFolders {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final Path blobs;
    private final Path incoming;
    private final Path uploads;

    StorageFolders(@Value("${motcua.storage.dir:.motcua/storage}") String folder) {
        Path root = Path.of(folder).toAbsolutePath();
        try {
            Files.createDirectories(root);
            blobs = ownersOnly(root.resolve("blobs"));
            incoming = ownersOnly(root.resolve("incoming"));
            uploads = ownersOnly(root.resolve("uploads"));
        } catch (IOException failure) {
            throw new UncheckedIOException("the storage folder cannot be made: " + root, failure);
        }
    }

    /** People's papers are no other account's business, where the file system knows accounts. */
    private static Path ownersOnly(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER))
                : Files.createDirectories(folder);
    }

    Path blobs() {
        return blobs;
    }

    Path incoming() {
        return incoming;
    }

    /** Where files lie that come in chunks. */
    public Path uploads() {
        return uploads;
    }
}
