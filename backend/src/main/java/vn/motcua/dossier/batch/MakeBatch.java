package vn.motcua.dossier.batch;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.platform.idempotency.Idempotency;
import vn.motcua.platform.idempotency.IdempotencyKey;
import vn.motcua.platform.idempotency.KeyUse;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.procedure.catalogue.Procedures;

/** Takes many rows in at once; what becomes of each is found out after that, row by row. */
@Singleton
class MakeBatch {

    private static final String OPERATION = "dossier-batch";
    private static final Limit BATCHES = new Limit("dossier-batch", 20, Duration.ofDays(1));

    private final BatchRows rows;
    private final Procedures procedures;
    private final Applicants applicants;
    private final Representations representations;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    MakeBatch(
            BatchRows rows,
            Procedures procedures,
            Applicants applicants,
            Representations representations,
            Idempotency idempotency,
            RateLimits limits,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.procedures = procedures;
        this.applicants = applicants;
        this.representations = representations;
        this.idempotency = idempotency;
        this.limits = limits;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What all rows have in common. */
    record Wanted(
            @Nullable UUID owner,
            ProcedureCode procedure,
            AgencyId agency,
            @Nullable DeliveryMethod delivery) {}

    /** How it ends. */
    sealed interface Outcome {
        /** It is taken in; now, or when the key was used before. */
        record Made(Batch batch) implements Outcome {}

        /** The agency does not take the procedure online, or the result does not come that way. */
        record NotOffered() implements Outcome {}

        /** The caller may not prepare such dossiers for that owner. */
        record OwnerNotFound() implements Outcome {}

        /** The key was used for other rows. */
        record KeyReused() implements Outcome {}

        /** Too many today; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    Outcome make(ApplicantCaller caller, Wanted wanted, SentRows sent, IdempotencyKey key) {
        Batch batch = batch(caller, wanted, sent.headings(), key);
        Optional<Outcome> before = transactions.read(() -> before(batch, sent, key));
        if (before.isPresent()) {
            return before.get();
        }
        boolean offered = procedures.isOfferedBy(wanted.procedure(), wanted.agency());
        boolean comes = wanted.delivery() == null
                || (offered && procedures.get(wanted.procedure()).delivery().contains(wanted.delivery()));
        if (!offered || !comes) {
            return new Outcome.NotOffered();
        }
        Optional<Duration> wait = limits.take(BATCHES, caller.applicantId().toString());
        return wait.isPresent() ? new Outcome.TooMany(wait.get()) : transactions.write(() -> made(batch, sent, key));
    }

    /** What came of this key before: a repetition counts nowhere and is answered whatever has changed since. */
    private Optional<Outcome> before(Batch batch, SentRows sent, IdempotencyKey key) {
        Optional<Batch> there = rows.find(batch.id());
        Optional<KeyUse> use = idempotency.find(batch.applicant().value(), OPERATION, key, request(batch, sent));
        // A key that was forgotten, for it is old, names its batch for ever.
        return there.map(known ->
                use.orElse(KeyUse.ANOTHER) == KeyUse.THE_SAME ? new Outcome.Made(known) : new Outcome.KeyReused());
    }

    private static String request(Batch batch, SentRows sent) {
        return batch.owner() + " " + batch.procedure() + " " + batch.agency() + " " + batch.delivery() + sent;
    }

    private Outcome made(Batch batch, SentRows sent, IdempotencyKey key) {
        applicants.lock(batch.applicant());
        Optional<Outcome> before = before(batch, sent, key);
        if (before.isPresent()) {
            return before.get();
        }
        if (!representations.mayActUntilCommit(
                batch.applicant(),
                batch.owner(),
                RepresentationAction.PREPARE,
                batch.procedure().value())) {
            return new Outcome.OwnerNotFound();
        }
        rows.insert(batch, sent.rows());
        idempotency.keep(batch.applicant().value(), OPERATION, key, request(batch, sent));
        for (int place = 1; place <= sent.rows().size(); place++) {
            if (sent.rows().get(place - 1).state() == RowState.WAITING) {
                outbox.append(BatchRowPayload.TO_DRAFT, Ids.next(), new BatchRowPayload(batch.id(), place));
            }
        }
        return new Outcome.Made(batch);
    }

    /** The key names the batch, so that a repetition finds it. */
    private Batch batch(ApplicantCaller caller, Wanted wanted, List<String> headings, IdempotencyKey key) {
        ApplicantId applicant = new ApplicantId(caller.applicantId());
        String name = OPERATION + " " + caller.applicantId() + " " + key.value();
        return new Batch(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                applicant,
                wanted.owner() == null ? applicant : new ApplicantId(wanted.owner()),
                wanted.procedure(),
                wanted.agency(),
                wanted.delivery(),
                headings,
                clock.instant());
    }
}
