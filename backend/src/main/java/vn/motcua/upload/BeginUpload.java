package vn.motcua.upload;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/**
 * Begins an upload, unless its applicant has too much on its way already. Where the sender asks for it, the same file of the same
 * applicant is not sent twice: it is found by its hash, among what was kept and what is on its way.
 */
@Singleton
class BeginUpload {
    private final UploadRows rows;
    private final KnownFiles knownFiles;
    private final UploadLimits limits;
    private final Transactions transactions;
    private final Clock clock;

    BeginUpload(UploadRows rows, KnownFiles knownFiles, UploadLimits limits, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.knownFiles = knownFiles;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is announced of a file.
     *
     * @param reuse whether the sender knows what to do with what is here already; the hash is named then
     */
    record Announced(String fileName, @Nullable String sha256, long totalBytes, boolean reuse) {}

    /** What came of it. */
    sealed interface Outcome {
        /** It can be sent. */
        record Begun(ResumableUpload upload) implements Outcome {}

        /** It was begun before, and the answer was lost or forgotten: it can be gone on with. */
        record GoneOnWith(ResumableUpload upload) implements Outcome {}

        /** The very file is here already: nothing need be sent. */
        record HereAlready(KnownFiles.KnownFile file) implements Outcome {}

        /** It is not begun. */
        sealed interface Refused extends Outcome {}

        /** No file may be so large. */
        record TooLarge(long maxBytes) implements Refused {}

        /** So many are open already. */
        record TooManyOpen(int openUploads) implements Refused {}

        /** With what is open already it would be too much. */
        record QuotaExceeded(long openBytes) implements Refused {}
    }

    Outcome begin(UUID applicant, Announced file) {
        if (file.totalBytes() > limits.maxBytes()) {
            return new Outcome.TooLarge(limits.maxBytes());
        }
        String sha256 = file.reuse() ? file.sha256() : null;
        Optional<KnownFiles.KnownFile> known = sha256 == null ? Optional.empty() : knownFiles.find(applicant, sha256);
        return known.<Outcome>map(Outcome.HereAlready::new)
                .orElseGet(() -> transactions.write(() -> begun(applicant, file, clock.instant())));
    }

    private Outcome begun(UUID applicant, Announced file, Instant now) {
        UploadRows.Open open = rows.lockedOpen(applicant, now);
        Optional<ResumableUpload> before = file.reuse() ? rows.findSame(applicant, file, now) : Optional.empty();
        if (before.isPresent()) {
            return new Outcome.GoneOnWith(before.get());
        }
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
    }
}
