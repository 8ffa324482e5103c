package vn.motcua.dossier.batch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;

/**
 * Has a batch's drafts submitted, each in the version that it has now; what comes of each is found out after that, row by row. Asked
 * again, those that were not submitted are tried again.
 */
@Singleton
class SubmitBatch {

    private static final Limit SUBMISSIONS = new Limit("dossier-batch-submission", 60, Duration.ofDays(1));

    private final BatchRows rows;
    private final Dossiers dossiers;
    private final Representations representations;
    private final RateLimits limits;
    private final Outbox outbox;
    private final Transactions transactions;

    SubmitBatch(
            BatchRows rows,
            Dossiers dossiers,
            Representations representations,
            RateLimits limits,
            Outbox outbox,
            Transactions transactions) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.representations = representations;
        this.limits = limits;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /** How it ends. */
    sealed interface Outcome {
        /** The drafts wait for their turn. */
        record Asked(Batch batch) implements Outcome {}

        /** There is no such batch of the caller's. */
        record NotFound() implements Outcome {}

        /** The caller may not submit such dossiers for that owner. */
        record OwnerNotFound() implements Outcome {}

        /** Too many today; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    Outcome submit(ApplicantCaller caller, UUID batchId) {
        Optional<Batch> mine = transactions.read(() -> rows.find(batchId)).filter(batch -> batch.isSentBy(caller));
        if (mine.isEmpty()) {
            return new Outcome.NotFound();
        }
        Optional<Duration> wait = limits.take(SUBMISSIONS, caller.applicantId().toString());
        return wait.isPresent() ? new Outcome.TooMany(wait.get()) : transactions.write(() -> asked(mine.get()));
    }

    private Outcome asked(Batch batch) {
        // One wish at a time.
        rows.lock(batch.id());
        if (!representations.mayActUntilCommit(
                batch.applicant(),
                batch.owner(),
                RepresentationAction.SUBMIT,
                batch.procedure().value())) {
            return new Outcome.OwnerNotFound();
        }
        for (BatchRow row : rows.list(batch.id())) {
            if (row.dossierId() != null && row.maySubmit()) {
                dossiers.find(new DossierId(row.dossierId())).ifPresent(dossier -> ask(batch, row, dossier));
            }
        }
        return new Outcome.Asked(batch);
    }

    private void ask(Batch batch, BatchRow row, Dossier dossier) {
        if (dossier.status() == DossierStatus.DRAFT) {
            rows.toSubmit(batch.id(), row.place(), dossier.version());
            outbox.append(BatchRowPayload.TO_SUBMIT, Ids.next(), new BatchRowPayload(batch.id(), row.place()));
        } else {
            // Somebody submitted it by itself.
            rows.submitted(batch.id(), row.place(), dossier);
        }
    }
}
