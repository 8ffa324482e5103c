package vn.motcua.axis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.platform.database.Folders;
import vn.motcua.platform.hash.Sha256;

/** The packages' files, each under its hash; what has a name is whole and survives a crash of the machine. */
final class PackageFiles {
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int PREFIX = 2;
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final Path halves;
    private final long mostBytes;
    private final ReadWriteLock shelves = new ReentrantReadWriteLock();

    private PackageFiles(Path folder, Path halves, long mostBytes) {
        this.folder = folder;
        this.halves = halves;
        this.mostBytes = mostBytes;
    }

    /**
     * Files in a folder, in which the halves that an earlier run left are of no use to anybody. What agencies write to one
     * another is no other account's business, where the file system knows accounts.
     */
    static PackageFiles in(Path folder, long mostBytes) throws IOException {
        Path halves = folder.resolve("halves");
        Folders.delete(halves);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
        }
        Files.createDirectories(halves);
        return new PackageFiles(folder, halves, mostBytes);
    }

    long mostBytes() {
        return mostBytes;
    }

    /**
     * Writes down what comes, as long as it is not too much; it is to be kept or discarded.
     *
     * @throws IOException when the sender breaks off
     * @throws UncheckedIOException when the disk fails or is full: an operator's matter, and no fault of the sender
     */
    Verdict<Incoming> receive(InputStream in) throws IOException {
        Path half = onDisk(() -> Files.createTempFile(halves, "in", ""));
        boolean whole = false;
        try {
            Verdict<Incoming> received = write(in, half);
            whole = received instanceof Verdict.Granted;
            return received;
        } finally {
            if (!whole) {
                onDisk(() -> Files.deleteIfExists(half));
            }
        }
    }

    private Verdict<Incoming> write(InputStream in, Path half) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (FileChannel file = onDisk(() -> FileChannel.open(half, StandardOpenOption.WRITE))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > mostBytes) {
                    return Verdict.denied(AxisError.TOO_LARGE, "A package has at most " + mostBytes + " bytes");
                }
                digest.update(buffer, 0, read);
                ByteBuffer piece = ByteBuffer.wrap(buffer, 0, read);
                onDisk(() -> writeWhole(file, piece));
            }
            onDisk(() -> force(file));
        }
        return Verdict.granted(new Incoming(half, size, HexFormat.of().formatHex(digest.digest())));
    }

    /** Gives a file its name and does what makes it somebody's; in between none is removed. */
    <T> T keep(Incoming incoming, Supplier<T> claim) {
        shelves.readLock().lock();
        try {
            name(incoming);
            return claim.get();
        } finally {
            shelves.readLock().unlock();
        }
    }

    /** Removes a file, unless it is somebody's still or again. */
    void removeUnless(String sha256, BooleanSupplier wanted) {
        shelves.writeLock().lock();
        try {
            if (!wanted.getAsBoolean()) {
                onDisk(() -> Files.deleteIfExists(path(sha256)));
            }
        } finally {
            shelves.writeLock().unlock();
        }
    }

    private void name(Incoming incoming) {
        Path shelf = shelf(incoming.sha256());
        onDisk(() -> {
            Files.createDirectories(shelf);
            Files.move(incoming.file(), path(incoming.sha256()), StandardCopyOption.ATOMIC_MOVE);
            forceEntries(shelf);
            forceEntries(folder);
            return shelf;
        });
    }

    /** Removes what has got no name. */
    void discard(Incoming incoming) {
        onDisk(() -> Files.deleteIfExists(incoming.file()));
    }

    Path path(String sha256) {
        return shelf(sha256).resolve(sha256 + ".edxml");
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, PREFIX));
    }

    private static FileChannel writeWhole(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        return file;
    }

    private static FileChannel force(FileChannel file) throws IOException {
        file.force(true);
        return file;
    }

    /** A name is as safe as its folder's entry. */
    private static void forceEntries(Path folder) throws IOException {
        try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            entry.force(true);
        }
    }

    /**
     * Work on the disk.
     *
     * @param <T> what comes of it
     */
    private interface DiskWork<T> {
        T done() throws IOException;
    }

    private static <T> T onDisk(DiskWork<T> work) {
        try {
            return work.done();
        } catch (IOException failed) {
            throw new UncheckedIOException("The packages' folder fails", failed);
        }
    }
}
