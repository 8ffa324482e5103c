package vn.motcua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.persistence.Transactions;

@DatabaseTest
class DocumentsTest {
    private static final Acceptance RULE =
            new Acceptance(Set.of("application/pdf", "image/jpeg", "image/png"), 200_000, 10);

    private static final String SWEPT_UP_TO_NOW =
            "UPDATE document_sweep SET swept_hour = FLOOR(UNIX_TIMESTAMP() / 3600) + 1 WHERE id = 1";

    private final Documents documents;
    private final Transactions transactions;
    private final StoredDocuments rows;
    private final BlobStore blobs;
    private final Spool spool;
    private final StorageFolders folders;
    private final SweptHourRows sweptHours;
    private final Tables tables;

    DocumentsTest(
            Documents documents,
            Transactions transactions,
            StoredDocuments rows,
            BlobStore blobs,
            Spool spool,
            StorageFolders folders,
            SweptHourRows sweptHours,
            Tables tables) {
        this.documents = documents;
        this.transactions = transactions;
        this.rows = rows;
        this.blobs = blobs;
        this.spool = spool;
        this.folders = folders;
        this.sweptHours = sweptHours;
        this.tables = tables;
    }

    @Test
    void whatThePortalMadeIsKeptByteForByteAndCounted() throws IOException {
        byte[] pdf = SampleFiles.pdf(2);

        StoredDocument document = documents.keep(SoundPdf.ofOwnMaking(pdf), "phieu.pdf");

        assertThat(documents.get(document.id())).isEqualTo(document);
        assertThat(document.pages()).isEqualTo(2);
        assertThat(document.sizeBytes()).isEqualTo(pdf.length);
        assertThat(documents.soundPdf(document.id()).bytes()).isEqualTo(pdf);
        assertThat(documents.soundPdf(document.id()).sha256()).isEqualTo(document.sha256());
    }

    @Test
    void storedPdfComesBackByteForByteWithItsMeasures() throws IOException, NoSuchAlgorithmException {
        byte[] pdf = SampleFiles.pdf(3);

        StoredDocument document = stored(pdf, "../Giấy khai sinh.pdf");

        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        assertThat(documents.get(document.id())).isEqualTo(document);
        assertThat(document.fileName()).isEqualTo("Giấy khai sinh.pdf");
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(document.sizeBytes()).isEqualTo(pdf.length);
        assertThat(document.sha256()).isEqualTo(sha256);
        assertThat(document.pages()).isEqualTo(3);
        assertThat(document.widthPx()).isNull();
        try (InputStream in = documents.open(document.id())) {
            assertThat(in.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void pictureIsKeptWithItsSize() {
        StoredDocument document = stored(SampleFiles.jpeg(320, 200), "ảnh.JPG");

        assertThat(document.mediaType()).isEqualTo("image/jpeg");
        assertThat(document.widthPx()).isEqualTo(320);
        assertThat(document.heightPx()).isEqualTo(200);
        assertThat(document.pages()).isNull();
    }

    @Test
    void documentThatIsKeptIsHeldToAnotherRuleByWhatIsKnownOfIt() {
        StoredDocument document = stored(SampleFiles.pdf(3), "a.pdf");

        assertThat(documents.refusal(document, RULE)).isEmpty();
        assertThat(refused(document, new Acceptance(Set.of("image/png"), 200_000, 10)))
                .isEqualTo(DocumentRefusal.TYPE_NOT_ACCEPTED);
        assertThat(refused(document, new Acceptance(RULE.mediaTypes(), 10, 10))).isEqualTo(DocumentRefusal.TOO_LARGE);
        assertThat(refused(document, new Acceptance(RULE.mediaTypes(), 200_000, 2)))
                .isEqualTo(DocumentRefusal.TOO_MANY_PAGES);
    }

    private DocumentRefusal refused(StoredDocument document, Acceptance rule) {
        return documents.refusal(document, rule).orElseThrow().reason();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("a.pdf", new byte[0], DocumentRefusal.EMPTY),
                Arguments.of("a.pdf", new byte[200_001], DocumentRefusal.TOO_LARGE),
                Arguments.of("pdf", SampleFiles.pdf(1), DocumentRefusal.NAME_INVALID),
                Arguments.of("a.exe", SampleFiles.pdf(1), DocumentRefusal.TYPE_NOT_ACCEPTED),
                Arguments.of("a.png", SampleFiles.jpeg(9, 9), DocumentRefusal.TYPE_NOT_ACCEPTED),
                Arguments.of("a.jpg", SampleFiles.heic("heic"), DocumentRefusal.HEIC_NOT_ACCEPTED),
                Arguments.of("a.pdf", SampleFiles.heic("mif1"), DocumentRefusal.HEIC_NOT_ACCEPTED),
                Arguments.of("a.pdf", ascii("MZ this is no PDF"), DocumentRefusal.TYPE_NOT_ACCEPTED),
                Arguments.of("a.pdf", ascii("%PDF-1.4 and no more"), DocumentRefusal.DAMAGED),
                Arguments.of("a.pdf", SampleFiles.pdf(11), DocumentRefusal.TOO_MANY_PAGES));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusedFileLeavesNothing(String name, byte[] bytes, DocumentRefusal reason) throws IOException {
        long before = filesKept();

        StoreOutcome outcome = documents.store(new ByteArrayInputStream(bytes), name, RULE);

        assertThat(outcome).isInstanceOf(StoreOutcome.Refused.class);
        assertThat(((StoreOutcome.Refused) outcome).reason()).isEqualTo(reason);
        assertThat(filesKept()).isEqualTo(before);
    }

    @Test
    void typeThatTheReceiverDoesNotTakeIsRefusedInItsWords() {
        Acceptance onlyPdf = new Acceptance(Set.of("application/pdf"), 200_000, 10);

        StoreOutcome outcome = documents.store(new ByteArrayInputStream(SampleFiles.png(9, 9)), "a.png", onlyPdf);

        assertThat(outcome).isInstanceOfSatisfying(StoreOutcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(DocumentRefusal.TYPE_NOT_ACCEPTED);
            assertThat(refused.detail().vi()).isEqualTo("Chỉ nhận tệp PDF.");
            assertThat(refused.detail().en()).isEqualTo("Only these types are accepted: PDF.");
        });
    }

    @Test
    void readingStopsSoonAfterTheLimit() {
        EndlessStream endless = new EndlessStream();

        StoreOutcome outcome = documents.store(endless, "a.pdf", RULE);

        assertThat(outcome).isInstanceOf(StoreOutcome.Refused.class);
        assertThat(endless.given).isLessThan(RULE.maxBytes() + 200_000);
    }

    @Test
    void bytesGoOnlyWhenTheDeletionHasCommitted() throws IOException {
        StoredDocument document = stored(SampleFiles.png(20, 20), "a.png");

        assertThatThrownBy(() -> transactions.write(() -> {
                    documents.delete(document.id());
                    throw new IllegalStateException("roll back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(documents.find(document.id())).isPresent();
        documents.open(document.id()).close();

        documents.delete(document.id());
        assertThat(documents.find(document.id())).isEmpty();
        assertThatThrownBy(() -> documents.open(document.id())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void documentNobodyRefersToIsSweptAfterAnHourAndNotBefore() {
        StoredDocument orphan = stored(SampleFiles.png(21, 20), "a.png");

        sweepAfter(Duration.ofMinutes(50));
        assertThat(documents.find(orphan.id())).isPresent();

        sweepAfter(Duration.ofMinutes(70));
        assertThat(documents.find(orphan.id())).isEmpty();
        assertThatThrownBy(() -> documents.open(orphan.id())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void documentSomebodyRefersToIsNeverSwept() throws IOException {
        StoredDocument owned = stored(SampleFiles.png(22, 20), "a.png");
        tables.execute("CREATE TABLE document_test_owner (document_id BINARY(16) NOT NULL,"
                + " FOREIGN KEY (document_id) REFERENCES stored_document (id))");
        try {
            tables.execute("INSERT INTO document_test_owner VALUES (UNHEX(REPLACE('" + owned.id() + "', '-', '')))");

            sweepAfter(Duration.ofHours(2));
            sweepAfter(Duration.ofHours(3));

            assertThat(documents.find(owned.id())).isPresent();
            documents.open(owned.id()).close();
        } finally {
            tables.execute("DROP TABLE document_test_owner");
        }
    }

    @Test
    void bytesThatNoRowKnowsAreSwept() throws IOException {
        tables.execute(SWEPT_UP_TO_NOW);
        DocumentId lost = new DocumentId(UUID.randomUUID());
        blobs.put(lost, new ByteArrayInputStream(new byte[] {1}));

        // A share of the shelves each hour: whatever shelf it is on, its turn comes once within sixteen.
        int turns = 0;
        for (int hour = 2; hour < 18; hour++) {
            boolean there = isThere(lost);
            sweepAfter(Duration.ofHours(hour));
            turns += there && !isThere(lost) ? 1 : 0;
        }

        assertThat(turns).isEqualTo(1);
        assertThatThrownBy(() -> blobs.open(lost)).isInstanceOf(IOException.class);
    }

    @Test
    void shelvesWhoseHourWasLeftOutAreSweptWithTheNext() throws IOException {
        DocumentId lost = new DocumentId(UUID.randomUUID());
        blobs.put(lost, new ByteArrayInputStream(new byte[] {1}));
        tables.execute(SWEPT_UP_TO_NOW);

        // Nothing ran for a whole round, and one hour's run need not fall on its shelf.
        sweepAfter(Duration.ofHours(17));

        assertThat(isThere(lost)).isFalse();
    }

    /** Nobody, whoever runs the server, removes a folder that is not empty as if it were a file. */
    @Test
    void whatCannotBeRemovedIsPassedOver() throws IOException {
        DocumentId lost = new DocumentId(UUID.randomUUID());
        blobs.put(lost, new ByteArrayInputStream(new byte[] {1}));
        String onTheSameShelf = "00000000" + lost.toString().substring(8);
        Path shelf = folders.blobs().resolve(lost.toString().substring(34));
        Path upload = Files.createFile(folders.incoming().resolve(lost + ".upload"));
        List<Path> stuck = List.of(
                shelf.resolve(onTheSameShelf),
                shelf.resolve(onTheSameShelf + ".part"),
                folders.incoming().resolve("00000000.upload"));
        try {
            for (Path folder : stuck) {
                Files.createFile(Files.createDirectories(folder).resolve("in-it"));
            }
            sweepAfter(Duration.ofHours(40));

            assertThat(isThere(lost)).isFalse();
            assertThat(upload).doesNotExist();
        } finally {
            for (Path folder : stuck) {
                Files.delete(folder.resolve("in-it"));
                Files.delete(folder);
            }
        }
    }

    private boolean isThere(DocumentId id) throws IOException {
        try (InputStream bytes = blobs.open(id)) {
            return bytes.read() >= 0;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private StoredDocument stored(byte[] bytes, String name) {
        StoreOutcome outcome = documents.store(new ByteArrayInputStream(bytes), name, RULE);
        assertThat(outcome).isInstanceOf(StoreOutcome.Stored.class);
        return ((StoreOutcome.Stored) outcome).document();
    }

    private void sweepAfter(Duration time) {
        new DocumentSweep(rows, blobs, spool, sweptHours, transactions, Clock.offset(Clock.systemUTC(), time))
                .runOnce();
    }

    private long filesKept() throws IOException {
        try (Stream<Path> blobFiles = Files.walk(folders.blobs());
                Stream<Path> uploads = Files.walk(folders.incoming())) {
            return Stream.concat(blobFiles, uploads)
                    .filter(Files::isRegularFile)
                    .count();
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A client that never stops sending. */
    private static final class EndlessStream extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'x');
            given += length;
            return length;
        }
    }
}
