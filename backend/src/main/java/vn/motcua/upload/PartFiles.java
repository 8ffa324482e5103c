package vn.motcua.upload;

import jakarta.inject.Singleton;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.document.StorageFolders;

/**
 * The bytes of uploads on the storage that all servers share: a folder for each upload, and in it a file for each chunk. No two
 * chunks write to the same file, so whatever a server does that is slower than it believes harms nobody: rows alone say which
 * files count, and how far.
 */
@Singleton
class PartFiles {
    private static final int SHELVES = 256;

    private final Path root;

    PartFiles(StorageFolders folders) {
        this.root = folders.uploads();
    }

    /** Begins a part. */
    PartFile begin(UploadId upload, Part part) throws IOException {
        Path folder = folderOf(upload);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            force(root);
            force(folder.resolveSibling("."));
        }
        Path file = fileOf(upload, part);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        try {
            force(folder);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return new PartFile(file, channel);
    }

    /** A name is on disk only once the folder it stands in is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    /** Reads an upload from its beginning to its end; of each part no more than what was kept. */
    InputStream open(ResumableUpload upload, List<Part> parts) {
        return new PartsStream(this, upload, parts);
    }

    InputStream open(UploadId upload, Part part) throws IOException {
        return Channels.newInputStream(FileChannel.open(fileOf(upload, part), StandardOpenOption.READ));
    }

    /** Removes all that has come of an upload; nothing happens when there is nothing. */
    void delete(UploadId upload) throws IOException {
        Path folder = folderOf(upload);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | NotDirectoryException | FileNotFoundException none) {
            return;
        }
        Files.deleteIfExists(folder);
    }

    /** The uploads whose folders were changed last before an instant. */
    List<UploadId> listBefore(Instant instant) throws IOException {
        List<UploadId> found = new ArrayList<>();
        for (int shelf = 0; shelf < SHELVES; shelf++) {
            Path folder = root.resolve(HexFormat.of().toHexDigits((byte) shelf));
            if (Files.isDirectory(folder)) {
                addBefore(folder, instant, found);
            }
        }
        return found;
    }

    private static void addBefore(Path shelf, Instant instant, List<UploadId> found) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(shelf)) {
            for (Path folder : folders) {
                if (isOlder(folder, instant)) {
                    idOf(folder).ifPresent(found::add);
                }
            }
        }
    }

    private static boolean isOlder(Path folder, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(instant);
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }

    /** A folder that bears no id is not ours and stays. */
    private static Optional<UploadId> idOf(Path folder) {
        try {
            return Optional.of(new UploadId(UUID.fromString(folder.getFileName().toString())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Path folderOf(UploadId upload) {
        String name = upload.toString();
        return root.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private Path fileOf(UploadId upload, Part part) {
        return folderOf(upload).resolve(part.startsAt() + "-" + part.id());
    }
}
