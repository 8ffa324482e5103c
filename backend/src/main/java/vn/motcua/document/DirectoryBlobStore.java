package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Blobs as files in 256 folders named by the end of their ids, the part of a UUIDv7 that is random. */
@Singleton
class DirectoryBlobStore implements BlobStore {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryBlobStore.class);
    private static final String UNFINISHED = ".part";

    private final Path root;

    DirectoryBlobStore(StorageFolders folders) {
        this.root = folders.blobs();
    }

    @Override
    public void put(DocumentId id, InputStream bytes) throws IOException {
        Path file = fileOf(id);
        Path folder = folderOf(id);
        make(folder);
        Path part = folder.resolve(id + UNFINISHED);
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                bytes.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(root);
        }
    }

    /** A name is on disk only once the folder it stands in is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    @Override
    public InputStream open(DocumentId id) throws IOException {
        return Files.newInputStream(fileOf(id));
    }

    @Override
    public void delete(DocumentId id) throws IOException {
        Files.deleteIfExists(fileOf(id));
    }

    @Override
    public void eachBefore(int shelf, Instant instant, Consumer<DocumentId> visitor) throws IOException {
        Path folder = root.resolve(HexFormat.of().toHexDigits((byte) shelf));
        // What somebody else laid here must not end the walk.
        if (Files.isDirectory(folder)) {
            eachBefore(folder, instant, visitor);
        }
    }

    private static void eachBefore(Path folder, Instant instant, Consumer<DocumentId> visitor) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!isOlder(file, instant)) {
                    continue;
                }
                if (file.toString().endsWith(UNFINISHED)) {
                    deleteUnfinished(file);
                } else {
                    idOf(file).ifPresent(visitor);
                }
            }
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** One that cannot be removed must not hide the rest of its shelf. */
    private static void deleteUnfinished(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warn("Bytes that were not kept to the end cannot be removed", failure);
        }
    }

    private static boolean isOlder(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException deletedMeanwhile) {
            return false;
        }
    }

    /** A file that bears no id is not ours and stays. */
    private static Optional<DocumentId> idOf(Path file) {
        try {
            return Optional.of(new DocumentId(UUID.fromString(file.getFileName().toString())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Path folderOf(DocumentId id) {
        String name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    private Path fileOf(DocumentId id) {
        return folderOf(id).resolve(id.toString());
    }
}
