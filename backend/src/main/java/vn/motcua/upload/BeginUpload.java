package vn.motcua.upload;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** Begins an upload, unless its applicant has too much on its way already. */
@Singleton
class BeginUpload {
    private final UploadRows rows;
    private final UploadLimits limits;
    private final Transactions transactions;
    private final Clock clock;

    BeginUpload(UploadRows rows, UploadLimits limits, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What is announced of a file. */
    record Announced(String fileName, @Nullable String sha256, long totalBytes) {}

    /** What came of it. */
    sealed interface Outcome {
        /** It can be sent. */
        record Begun(ResumableUpload upload) implements Outcome {}

        /** No file may be so large. */
        record TooLarge(long maxBytes) implements Outcome {}

        /** So many are open already. */
        record TooManyOpen(int openUploads) implements Outcome {}

        /** With what is open already it would be too much. */
        record QuotaExceeded(long openBytes) implements Outcome {}
    }

    Outcome begin(UUID applicant, Announced file) {
        if (file.totalBytes() > limits.maxBytes()) {
            return new Outcome.TooLarge(limits.maxBytes());
        }
        return transactions.write(() -> {
            Instant now = clock.instant();
            UploadRows.Open open = rows.lockedOpen(applicant, now);
            if (open.uploads() >= limits.openUploads()) {
                return new Outcome.TooManyOpen(limits.openUploads());
            }
            if (open.bytes() + file.totalBytes() > limits.openBytes()) {
                return new Outcome.QuotaExceeded(limits.openBytes());
            }
            ResumableUpload upload = new ResumableUpload(
                    new UploadId(Ids.next()),
                    applicant,
                    file.fileName(),
                    file.sha256(),
                    file.totalBytes(),
                    0,
                    now.plus(limits.kept()));
            rows.insert(upload, now);
            return new Outcome.Begun(upload);
        });
    }
}
