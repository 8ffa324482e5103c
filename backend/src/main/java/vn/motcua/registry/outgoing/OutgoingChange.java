package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;

/** The one place where an outgoing document is changed: version, state, its line in the history, its event. */
@Singleton
class OutgoingChange {

    private final OutgoingRows rows;
    private final OutgoingHistoryRows history;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    OutgoingChange(
            OutgoingRows rows, OutgoingHistoryRows history, Outbox outbox, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Who changes what, of which version. */
    record Order(
            OutgoingId id,
            long version,
            UUID officer,
            @Nullable String remarks) {}

    /** Moves a document on, with what else is written in the same transaction. */
    OutgoingOutcome move(Order order, OutgoingState next, Consumer<OutgoingDocument> columns) {
        return held(order, read -> {
            if (!read.state().mayBecome(next)) {
                return new OutgoingOutcome.NotInState();
            }
            Instant now = clock.instant();
            columns.accept(read);
            rows.move(read.id(), read.version(), next, now);
            history.insert(read.id(), next, order.officer(), order.remarks(), now);
            UUID agency = read.drafting().agencyId().value();
            outbox.append(
                    OutgoingChanged.TYPE,
                    read.id().value(),
                    new OutgoingChanged(read.id().value(), agency, next));
            return new OutgoingOutcome.Done(rows.get(read.id()));
        });
    }

    /**
     * Gives a document up that was not sent, wherever it stands: its number, if it has one, stays in the register. Joins the
     * caller's transaction, and answers whether it was not sent.
     */
    boolean giveUp(OutgoingId id, String reason) {
        OutgoingDocument read = rows.lock(id).orElseThrow();
        if (read.state() == OutgoingState.SENT || read.state() == OutgoingState.DROPPED) {
            return read.state() == OutgoingState.DROPPED;
        }
        Instant now = clock.instant();
        rows.move(id, read.version(), OutgoingState.DROPPED, now);
        history.insert(id, OutgoingState.DROPPED, null, reason, now);
        UUID agency = read.drafting().agencyId().value();
        outbox.append(OutgoingChanged.TYPE, id.value(), new OutgoingChanged(id.value(), agency, OutgoingState.DROPPED));
        return true;
    }

    /** Changes a document's words or files, as long as it is being drawn up. */
    OutgoingOutcome edit(Order order, Consumer<OutgoingDocument> columns) {
        return edit(order, read -> Optional.empty(), columns);
    }

    /** The same, unless something is in the way of it. */
    OutgoingOutcome edit(
            Order order,
            Function<OutgoingDocument, Optional<OutgoingOutcome>> obstacle,
            Consumer<OutgoingDocument> columns) {
        return held(order, read -> {
            if (!read.state().isOpen()) {
                return new OutgoingOutcome.NotInState();
            }
            Optional<OutgoingOutcome> why = obstacle.apply(read);
            if (why.isPresent()) {
                return why.get();
            }
            columns.accept(read);
            rows.move(read.id(), read.version(), read.state(), read.standing().since());
            return new OutgoingOutcome.Done(rows.get(read.id()));
        });
    }

    /** Changes what accompanies a document that stands where this is done, with its line in the history. */
    OutgoingOutcome amend(Order order, OutgoingState where, Consumer<OutgoingDocument> columns) {
        return held(order, read -> {
            if (read.state() != where) {
                return new OutgoingOutcome.NotInState();
            }
            columns.accept(read);
            rows.move(read.id(), read.version(), read.state(), read.standing().since());
            history.insert(read.id(), read.state(), order.officer(), order.remarks(), clock.instant());
            return new OutgoingOutcome.Done(rows.get(read.id()));
        });
    }

    private OutgoingOutcome held(Order order, Function<OutgoingDocument, OutgoingOutcome> work) {
        return transactions.write(() -> {
            OutgoingDocument read = rows.lock(order.id()).orElseThrow();
            return read.version() == order.version() ? work.apply(read) : new OutgoingOutcome.Stale();
        });
    }
}
