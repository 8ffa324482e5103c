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
            Optional<Applicant> known = rows.lock(id.value()).map(ApplicantRow::toApplicant);
            if (known.isEmpty()) {
                return new Outcome.NotFound();
            }
            if (known.get().version() != expectedVersion) {
                return new Outcome.Stale(known.get().version());
            }
            return new Outcome.Changed(change(known.get(), contact));
        });
    }

    /** Of the locked row; what is so already is no change, and whoever read the version before is not told of one. */
    private Applicant change(Applicant known, NewApplicant.Contact contact) {
        if (new NewApplicant.Contact(known.address(), known.email(), known.language()).equals(contact)) {
            return known;
        }
        rows.changeProfile(
                known.id().value(),
                known.version(),
                contact.email(),
                contact.address(),
                contact.language(),
                clock.instant());
        return rows.findById(known.id().value()).map(ApplicantRow::toApplicant).orElseThrow();
    }
}
