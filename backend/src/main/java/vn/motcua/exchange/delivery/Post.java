package vn.motcua.exchange.delivery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.outbox.AfterCommit;
import vn.motcua.platform.persistence.Ids;

/** The door for whoever has something to send: it is written in the caller's transaction and goes out after it. */
@Singleton
public class Post {
    private final DeliveryRows rows;
    private final AfterCommit afterCommit;
    private final DeliverySignal signal;
    private final Clock clock;

    Post(DeliveryRows rows, AfterCommit afterCommit, DeliverySignal signal, Clock clock) {
        this.rows = rows;
        this.afterCommit = afterCommit;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * Adds a parcel; what concerns one document and goes to one receiver is sent in the order in which it was added.
     *
     * @return the delivery's id
     */
    public UUID add(Parcel parcel) {
        UUID id = Ids.next();
        rows.insert(id, parcel, clock.instant());
        afterCommit.run(signal::raise);
        return id;
    }

    /** What a delivery was to say, whatever has become of it. */
    public Optional<Parcel> find(UUID delivery) {
        return rows.find(delivery);
    }

    /** Whether something of a document is still to be handed over. */
    public boolean isWaiting(UUID document) {
        return rows.isWaiting(document);
    }

    /**
     * Takes a document back that has not left for a receiver: it and what waits behind it are not sent any more.
     *
     * @return false where an axis has taken it, or may have: nothing is cancelled then
     */
    public boolean takeBack(UUID document, String to) {
        Instant now = clock.instant();
        rows.cancelDocumentItself(document, to, now);
        boolean isHere = hasNotLeft(document, to);
        if (isHere) {
            rows.cancel(document, to, now);
        }
        return isHere;
    }

    /** Whether a document was to go to a receiver and never went, nor will: no axis took it, and nothing tries any more. */
    public boolean hasNotLeft(UUID document, String to) {
        return rows.lastOfDocumentItself(document, to)
                .filter(state -> state.isFailure() || state == DeliveryState.CANCELLED)
                .isPresent();
    }
}
