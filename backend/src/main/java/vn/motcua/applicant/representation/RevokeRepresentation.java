package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** Ends a representation at once; either side may. Ending what has ended already changes nothing. */
@Singleton
public class RevokeRepresentation {

    private final RepresentationRows rows;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Clock clock;

    RevokeRepresentation(RepresentationRows rows, Transactions transactions, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends all that an account gave or was given, when somebody else had the account; in the caller's transaction. */
    public void revokeAllOf(ApplicantId applicant) {
        transactions.write(() ->
                rows.notRevokedOf(applicant.value()).forEach(row -> revoke(new RepresentationId(row.id()), applicant)));
    }

    /**
     * Ends all that an account has given since then, when somebody else may have had its phone; in the caller's transaction.
     */
    public void revokeGrantedSince(ApplicantId owner, Instant since) {
        transactions.write(() -> rows.notRevokedGrantedSince(owner.value(), since)
                .forEach(row -> revoke(new RepresentationId(row.id()), owner)));
    }

    /** Whether there is such a representation on one of whose sides the applicant stands. */
    boolean revoke(RepresentationId id, ApplicantId either) {
        return transactions.write(() -> {
            Optional<RepresentationRow> row = rows.ofEitherSide(id.value(), either.value());
            if (row.isPresent() && rows.revoke(id.value(), either.value(), clock.instant()) == 1) {
                outbox.append(RepresentationEventPayload.REVOKED, id.value(), RepresentationEventPayload.of(row.get()));
            }
            return row.isPresent();
        });
    }
}
