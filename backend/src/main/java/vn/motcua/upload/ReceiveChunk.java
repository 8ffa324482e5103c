package vn.motcua.upload;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/**
 * Takes a chunk in. Bytes are written, then forced to disk, then counted in the row, again and again while they come, so that
 * neither a cut nor a kill costs more than the last moment. The row is moved on only from where this chunk believes it stands:
 * of two chunks at once the one that counts first is kept, and the other learns of it. A chunk with a checksum counts when it is
 * whole.
 */
@Singleton
class ReceiveChunk {
    private static final int BUFFER = 1 << 16;
    private static final long COUNTED_AFTER_BYTES = 512 * 1024;
    private static final long COUNTED_AFTER_MILLIS = 1_000;

    private final UploadRows rows;
    private final PartFiles files;
    private final UploadLimits limits;
    private final Transactions transactions;
    private final Clock clock;

    ReceiveChunk(UploadRows rows, PartFiles files, UploadLimits limits, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.files = files;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is known of a chunk before it is read.
     *
     * @param length as announced; negative when it was not
     */
    record Chunk(long offset, long length, @Nullable ChunkChecksum checksum) {}

    /** What came of it. */
    sealed interface Outcome {
        /** The upload stands there now, on disk; of a chunk that was cut this is what had come. */
        record Received(ResumableUpload upload) implements Outcome {}

        /** There is no such upload for this applicant, or no more. */
        record NotFound() implements Outcome {}

        /** The upload does not stand where the chunk begins, or not any more. */
        record StandsElsewhere() implements Outcome {}

        /** The chunk goes beyond the file's end; nothing that does is kept. */
        record TooLong() implements Outcome {}

        /** What came is not what was meant; nothing of it is kept. */
        record ChecksumMismatch() implements Outcome {}

        /** The upload came in more chunks than it may. */
        record TooManyChunks() implements Outcome {}
    }

    /** Reads the chunk to its end, or to where it is cut. */
    Outcome receive(UUID applicant, UploadId id, Chunk chunk, InputStream in) throws IOException {
        ResumableUpload upload = transactions
                .read(() -> rows.find(applicant, id, clock.instant()))
                .orElse(null);
        if (upload == null) {
            return new Outcome.NotFound();
        }
        if (upload.offset() != chunk.offset()) {
            return new Outcome.StandsElsewhere();
        }
        if (chunk.length() > upload.remaining()) {
            return new Outcome.TooLong();
        }
        if (transactions.read(() -> rows.countParts(id)) >= UploadLimits.MAX_PARTS) {
            return new Outcome.TooManyChunks();
        }
        Part part = new Part(chunk.offset(), Ids.next());
        try (PartFile file = files.begin(id, part)) {
            Count count = new Count(upload, part, file);
            ChunkChecksum checksum = chunk.checksum();
            return checksum == null ? streamed(count, in) : checked(count, checksum, in);
        }
    }

    private Outcome streamed(Count count, InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        boolean inPlace = true;
        boolean more = true;
        while (more && inPlace) {
            int read = read(in, buffer);
            more = read > 0;
            if (more && !count.write(buffer, read)) {
                return count.keep() ? new Outcome.TooLong() : new Outcome.StandsElsewhere();
            }
            if (!more || count.isDue()) {
                inPlace = count.keep();
            }
        }
        return inPlace ? new Outcome.Received(count.upload()) : new Outcome.StandsElsewhere();
    }

    private Outcome checked(Count count, ChunkChecksum checksum, InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = read(in, buffer); read > 0; read = read(in, buffer)) {
            if (!count.write(buffer, read)) {
                return new Outcome.TooLong();
            }
            checksum.update(buffer, read);
        }
        if (!checksum.matches()) {
            return new Outcome.ChecksumMismatch();
        }
        return count.keep() ? new Outcome.Received(count.upload()) : new Outcome.StandsElsewhere();
    }

    /** A connection that is cut ends the chunk, whatever the server's framework says of it. */
    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException | RuntimeException cut) {
            return -1;
        }
    }

    /** How far a chunk has come, and how much of it counts. */
    private final class Count {
        private final Part part;
        private final PartFile file;
        private ResumableUpload upload;
        private long written;
        private long countedAt = clock.millis();

        Count(ResumableUpload upload, Part part, PartFile file) {
            this.upload = upload;
            this.part = part;
            this.file = file;
            this.written = upload.offset();
        }

        ResumableUpload upload() {
            return upload;
        }

        /** Nothing is written that goes beyond the file's end. */
        boolean write(byte[] bytes, int length) throws IOException {
            if (written + length > upload.totalBytes()) {
                return false;
            }
            file.write(bytes, length);
            written += length;
            return true;
        }

        boolean isDue() {
            return written - upload.offset() >= COUNTED_AFTER_BYTES
                    || clock.millis() - countedAt >= COUNTED_AFTER_MILLIS;
        }

        /** False when another chunk was quicker, or the upload has ended. */
        boolean keep() throws IOException {
            if (written == upload.offset()) {
                return true;
            }
            file.force();
            ResumableUpload moved = movedTo(upload, written);
            // From here on a row may count it, even where nobody learns that it does.
            file.kept();
            boolean counted = transactions.write(() -> count(moved));
            if (counted) {
                upload = moved;
                countedAt = clock.millis();
            } else if (upload.offset() == part.startsAt()) {
                file.notKept();
            }
            return counted;
        }

        private boolean count(ResumableUpload moved) {
            if (!rows.advance(upload.id(), upload.offset(), moved.offset(), moved.expiresAt())) {
                return false;
            }
            if (upload.offset() == part.startsAt()) {
                rows.insert(upload.id(), part);
            }
            return true;
        }
    }

    private ResumableUpload movedTo(ResumableUpload upload, long offset) {
        return new ResumableUpload(
                upload.id(),
                upload.applicantId(),
                upload.fileName(),
                upload.namedSha256(),
                upload.totalBytes(),
                offset,
                clock.instant().plus(limits.kept()));
    }
}
