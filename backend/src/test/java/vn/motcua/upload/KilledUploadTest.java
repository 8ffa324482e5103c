package vn.motcua.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.People;
import vn.motcua.document.StorageFolders;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** What the store keeps when a server dies in mid-chunk, and for how long it keeps anything. */
@DatabaseTest
class KilledUploadTest {
    private static final int SIZE = 2_000_000;

    private final UploadRows rows;
    private final PartFiles files;
    private final UploadLimits limits;
    private final Transactions transactions;
    private final StorageFolders folders;
    private final UUID me;
    private final MovableClock clock = new MovableClock();

    KilledUploadTest(
            UploadRows rows,
            PartFiles files,
            UploadLimits limits,
            Transactions transactions,
            StorageFolders folders,
            People people) {
        this.rows = rows;
        this.files = files;
        this.limits = limits;
        this.transactions = transactions;
        this.folders = folders;
        this.me = people.citizen().id().value();
    }

    /** Ends everything at once, as a kill does. */
    private static final class Kill extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Gives some bytes, and the server is killed. */
    private static InputStream killedAfter(byte[] bytes, int count) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, count), new InputStream() {
            @Override
            public int read() {
                throw new Kill();
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                throw new Kill();
            }
        });
    }

    @Test
    void whatWasNotCountedBeforeAKillIsSentAgainAndTheFileIsEqual() throws IOException {
        byte[] file = bytes();
        UploadId id = begun();

        assertThatThrownBy(() -> send(id, 0, killedAfter(file, 1_300_000))).isInstanceOf(Kill.class);

        // More than a megabyte had been counted; what lies behind it in the part's file is not read.
        long stands = find(id).offset();
        assertThat(stands).isBetween(1_000_000L, 1_299_999L);
        assertThat(Files.size(onlyFile(id))).isGreaterThan(stands);
        send(id, stands, new ByteArrayInputStream(file, (int) stands, SIZE));
        assertThat(read(id)).isEqualTo(file);
    }

    @Test
    void partThatNoRowKnowsCountsForNothing() throws IOException {
        byte[] file = bytes();
        UploadId id = begun();
        try (PartFile stray = files.begin(id, new Part(0, Ids.next()))) {
            stray.write(new byte[5_000], 5_000);
            stray.kept();
        }

        assertThat(find(id).offset()).isZero();
        send(id, 0, new ByteArrayInputStream(file));

        assertThat(read(id)).isEqualTo(file);
    }

    @Test
    void chunkOfWhichNothingIsKeptLeavesNoFile() throws IOException {
        UploadId id = begun();
        ChunkChecksum wrong =
                ChunkChecksum.ofHeader("sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA=").orElseThrow();

        ReceiveChunk.Outcome outcome =
                receive().receive(me, id, new ReceiveChunk.Chunk(0, -1, wrong), new ByteArrayInputStream(bytes()));

        assertThat(outcome).isInstanceOf(ReceiveChunk.Outcome.ChecksumMismatch.class);
        assertThat(folder(id)).isEmptyDirectory();
    }

    @Test
    void bytesBeyondTheEndAreNotKeptWhereTheirNumberWasNotSaid() throws IOException {
        UploadId id = begun();

        ReceiveChunk.Outcome outcome = receive()
                .receive(me, id, new ReceiveChunk.Chunk(0, -1, null), new ByteArrayInputStream(new byte[SIZE + 1]));

        assertThat(outcome).isInstanceOf(ReceiveChunk.Outcome.TooLong.class);
        assertThat(find(id).offset()).isLessThanOrEqualTo(SIZE);
    }

    @Test
    void uploadEndsSevenDaysAfterItsLastByte() throws IOException {
        UploadId id = begun();
        clock.advance(Duration.ofDays(6));
        send(id, 0, new ByteArrayInputStream(bytes(), 0, 10));
        clock.advance(Duration.ofDays(6));
        sweep().runOnce();
        assertThat(find(id).offset()).isEqualTo(10);
        assertThat(folder(id)).exists();

        clock.advance(Duration.ofDays(1));

        assertThat(receive()
                        .receive(me, id, new ReceiveChunk.Chunk(10, 1, null), new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(ReceiveChunk.Outcome.NotFound.class);
        sweep().runOnce();
        assertThat(folder(id)).doesNotExist();
    }

    @Test
    void bytesWhoseUploadHasEndedAreSwept() throws IOException {
        UploadId unknown = new UploadId(Ids.next());
        try (PartFile stray = files.begin(unknown, new Part(0, Ids.next()))) {
            stray.write(new byte[10], 10);
            stray.kept();
        }
        UploadId mine = begun();
        send(mine, 0, new ByteArrayInputStream(bytes(), 0, 10));
        sweep().runOnce();
        assertThat(folder(unknown)).as("while somebody may still be on the way").exists();

        for (UploadId id : new UploadId[] {unknown, mine}) {
            Files.setLastModifiedTime(folder(id), FileTime.from(clock.instant().minus(Duration.ofHours(2))));
        }
        sweep().runOnce();

        assertThat(folder(unknown)).doesNotExist();
        assertThat(folder(mine)).exists();
    }

    private UploadId begun() {
        BeginUpload.Outcome outcome = new BeginUpload(
                        rows, (applicant, sha256) -> Optional.empty(), limits, transactions, clock)
                .begin(me, new BeginUpload.Announced("a.pdf", null, SIZE, false));
        return ((BeginUpload.Outcome.Begun) outcome).upload().id();
    }

    private ReceiveChunk receive() {
        return new ReceiveChunk(rows, files, limits, transactions, clock);
    }

    private UploadSweep sweep() {
        return new UploadSweep(rows, files, transactions, clock);
    }

    private void send(UploadId id, long offset, InputStream in) throws IOException {
        assertThat(receive().receive(me, id, new ReceiveChunk.Chunk(offset, -1, null), in))
                .isInstanceOf(ReceiveChunk.Outcome.Received.class);
    }

    private ResumableUpload find(UploadId id) {
        Instant now = clock.instant();
        return transactions.read(() -> rows.find(me, id, now)).orElseThrow();
    }

    private byte[] read(UploadId id) throws IOException {
        try (InputStream in = files.open(find(id), transactions.read(() -> rows.parts(id)))) {
            return in.readAllBytes();
        }
    }

    private Path folder(UploadId id) {
        String name = id.toString();
        return folders.uploads().resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private Path onlyFile(UploadId id) throws IOException {
        try (var all = Files.list(folder(id))) {
            return all.toList().getFirst();
        }
    }

    private static byte[] bytes() {
        byte[] bytes = new byte[SIZE];
        new Random(SIZE).nextBytes(bytes);
        return bytes;
    }
}
