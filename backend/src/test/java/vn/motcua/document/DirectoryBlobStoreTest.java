package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.persistence.Ids;

class DirectoryBlobStoreTest {
    private static final byte[] BYTES = {1, 2, 3};

    private Path folder;
    private BlobStore store;

    @BeforeEach
    void open(@TempDir Path temporary) {
        folder = temporary;
        store = new DirectoryBlobStore(new StorageFolders(folder.toString()));
    }

    @Test
    void bytesComeBackUntilTheyAreDeleted() throws IOException {
        DocumentId id = new DocumentId(Ids.next());
        store.put(id, new ByteArrayInputStream(BYTES));

        try (InputStream in = store.open(id)) {
            assertThat(in.readAllBytes()).isEqualTo(BYTES);
        }
        store.delete(id);
        store.delete(id);

        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void streamThatBreaksOffLeavesNothing() throws IOException {
        DocumentId id = new DocumentId(Ids.next());
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(BYTES), new BreakingStream());

        assertThatThrownBy(() -> store.put(id, breaking)).isInstanceOf(IOException.class);

        assertThatThrownBy(() -> store.open(id)).isInstanceOf(NoSuchFileException.class);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void onlyOlderBytesAreListedAndStrangersStay() throws IOException {
        DocumentId id = new DocumentId(Ids.next());
        store.put(id, new ByteArrayInputStream(BYTES));
        Path stranger =
                Files.write(Files.createDirectories(folder.resolve("blobs/zz")).resolve("notes.txt"), BYTES);

        assertThat(listed(Instant.now().minusSeconds(60))).isEmpty();
        assertThat(listed(Instant.now().plusSeconds(60))).containsExactly(id);
        assertThat(stranger).exists();
    }

    @Test
    void strayFileBesideTheFoldersDoesNotEndTheWalk() throws IOException {
        DocumentId id = new DocumentId(Ids.next());
        store.put(id, new ByteArrayInputStream(BYTES));
        Path stray = Files.write(folder.resolve("blobs/notes.txt"), BYTES);

        assertThat(listed(Instant.now().plusSeconds(60))).containsExactly(id);
        assertThat(stray).exists();
    }

    @Test
    void foldersOfPapersAreTheirOwnersAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        for (String name : List.of("blobs", "incoming")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rwx------");
        }
    }

    private List<DocumentId> listed(Instant before) throws IOException {
        List<DocumentId> ids = new ArrayList<>();
        for (int shelf = 0; shelf < BlobStore.SHELVES; shelf++) {
            store.eachBefore(shelf, before, ids::add);
        }
        return ids;
    }

    /** A connection that is gone. */
    private static final class BreakingStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("connection reset");
        }
    }
}
