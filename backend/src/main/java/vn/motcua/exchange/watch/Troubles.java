package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;

/** Raises what somebody has to see to, once as long as it lasts, and lists what is open. */
@Singleton
class Troubles {
    private final TroubleRows rows;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    Troubles(TroubleRows rows, Outbox outbox, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What a trouble concerns, as it is told apart from others of its kind. */
    static String about(UUID document, String receiver) {
        return document + " " + receiver;
    }

    /** Raises one in the caller's transaction, and tells it; nothing happens while the same is open. */
    void raise(TroubleKind kind, String key, AgencyId agency, Trouble.About about, String reason) {
        Trouble trouble = new Trouble(Ids.next(), kind, agency, about, reason, clock.instant());
        if (rows.insertIfNotOpen(trouble, key)) {
            UUID outgoing = rows.findOutgoing(trouble.id()).orElse(null);
            outbox.append(
                    TroubleRaised.TYPE, trouble.id(), new TroubleRaised(trouble.id(), agency.value(), kind, outgoing));
        }
    }

    /** It is over; joins the caller's transaction. */
    void resolve(TroubleKind kind, String key) {
        rows.findOpen(kind, key).ifPresent(this::end);
    }

    /** Ends one that is open, and tells it; joins the caller's transaction. */
    void end(Trouble trouble) {
        if (rows.resolve(trouble.id(), clock.instant())) {
            UUID outgoing = trouble.about().outgoingId();
            UUID document = trouble.about().documentId();
            boolean isWell = document != null && !rows.hasOpen(document);
            outbox.append(
                    TroubleOver.TYPE,
                    trouble.id(),
                    new TroubleOver(
                            trouble.id(),
                            trouble.agencyId().value(),
                            isWell ? outgoing : null,
                            !rows.hasOpen(trouble.agencyId(), TroubleKind.LATE),
                            !rows.hasOpenOfNoOutgoing(trouble.agencyId())));
        }
    }

    /** What of a document could not be sent to a receiver is not to be sent any more; joins the caller's transaction. */
    void resolveUnsent(UUID document, String receiver) {
        rows.listUnsent(document, receiver).forEach(this::end);
    }

    /** What is open at an agency, the first first. */
    Page<Trouble> list(AgencyId agency, @Nullable Cursor after, int limit) {
        List<Trouble> found =
                transactions.read(() -> rows.listOpen(agency, after == null ? null : after.uuid(0), limit + 1));
        return Page.of(found, limit, trouble -> Cursor.after(trouble.id()));
    }
}
