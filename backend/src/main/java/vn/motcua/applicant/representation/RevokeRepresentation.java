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
    private final OfferedLeave offers;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Clock clock;

    RevokeRepresentation(
            RepresentationRows rows, OfferedLeave offers, Transactions transactions, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.offers = offers;
        this.transactions = transactions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends all that an account gave, offered or was given, in a company's name too, when somebody else had the account; in the
     * caller's transaction.
     */
    public void revokeAllOf(ApplicantId applicant) {
        transactions.write(() -> {
            offers.takeBackOfferedSince(applicant, Instant.EPOCH);
            rows.notRevokedOf(applicant.value()).forEach(row -> end(row, applicant));
        });
    }

    /**
     * Ends all that an account has given or offered since then, when somebody else may have had its phone; in the caller's transaction.
     */
    public void revokeGrantedSince(ApplicantId giver, Instant since) {
        transactions.write(() -> {
            offers.takeBackOfferedSince(giver, since);
            rows.notRevokedGivenSince(giver.value(), since).forEach(row -> end(row, giver));
        });
    }

    /** Ends what the caller may end, of which they have made sure; in the caller's transaction. */
    public void end(Representation representation, ApplicantId by) {
        rows.ofOwner(representation.id().value(), representation.owner().value())
                .ifPresent(row -> end(row, by));
    }

    /** Whether there is such a representation on one of whose sides the applicant stands. */
    boolean revoke(RepresentationId id, ApplicantId either) {
        return transactions.write(() -> {
            Optional<RepresentationRow> row = rows.ofEitherSide(id.value(), either.value());
            row.ifPresent(found -> end(found, either));
            return row.isPresent();
        });
    }

    private void end(RepresentationRow row, ApplicantId by) {
        if (rows.revoke(row.id(), by.value(), clock.instant()) == 1) {
            outbox.append(RepresentationEventPayload.REVOKED, row.id(), RepresentationEventPayload.of(row));
        }
    }
}
