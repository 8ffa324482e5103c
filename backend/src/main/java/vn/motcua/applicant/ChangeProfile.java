package vn.motcua.applicant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.platform.persistence.Transactions;

/** Changes how an applicant is reached; who they are is not theirs to change here. */
@Singleton
class ChangeProfile {

    private final ApplicantRows rows;
    private final Transactions transactions;
    private final Clock clock;

    ChangeProfile(ApplicantRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a change ends. */
    sealed interface Outcome {
        /** The profile as it is now. */
        record Changed(Applicant applicant) implements Outcome {}

        /** Somebody changed it since the caller read it. */
        record Stale(long currentVersion) implements Outcome {}

        /** There is no such applicant. */
        record NotFound() implements Outcome {}
    }

    Outcome change(ApplicantId id, long expectedVersion, NewApplicant.Contact contact) {
        return transactions.write(() -> {
            long changed = rows.changeProfile(
                    id.value(),
                    expectedVersion,
                    contact.email(),
                    contact.address(),
                    contact.language(),
                    clock.instant());
            Optional<Applicant> now = rows.findById(id.value()).map(ApplicantRow::toApplicant);
            if (now.isEmpty()) {
                return new Outcome.NotFound();
            }
            return changed == 1
                    ? new Outcome.Changed(now.get())
                    : new Outcome.Stale(now.get().version());
        });
    }
}
