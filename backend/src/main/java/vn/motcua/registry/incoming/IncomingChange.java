package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;

/** The one place where an incoming document's state is changed: with its line in the history and its event. */
@Singleton
class IncomingChange {

    private final IncomingRows rows;
    private final IncomingHistoryRows history;
    private final ArrivalNumberRows numbers;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    IncomingChange(
            IncomingRows rows,
            IncomingHistoryRows history,
            ArrivalNumberRows numbers,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.history = history;
        this.numbers = numbers;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of a change. */
    sealed interface Outcome {
        /** Changed; this is the document now. */
        record Changed(IncomingDocument document) implements Outcome {}

        /** Somebody was quicker. */
        record Stale() implements Outcome {}

        /** It is not where this can be done. */
        record NotInState(IncomingState state) implements Outcome {}

        /** It is not for this officer. */
        record NotTheirs() implements Outcome {}
    }

    /**
     * What is to be done.
     *
     * @param officer absent where the exchange does it
     * @param expectedVersion absent where nobody has read it
     * @param hand of an assignment
     */
    record Order(
            IncomingId id,
            @Nullable Long expectedVersion,
            IncomingState next,
            @Nullable UUID officer,
            @Nullable String remarks,
            @Nullable IncomingHand hand) {

        /** Of anything but an assignment. */
        Order(
                IncomingId id,
                @Nullable Long expectedVersion,
                IncomingState next,
                @Nullable UUID officer,
                @Nullable String remarks) {
            this(id, expectedVersion, next, officer, remarks, null);
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** The first line of a document that has just been inserted. */
    void begin(IncomingDocument document, @Nullable UUID officer) {
        history.insert(
                document.id(),
                IncomingState.ARRIVED,
                officer,
                null,
                document.origin().arrivedAt());
        tell(document);
    }

    /** Moves a document on, where it may go there and the officer may do it. */
    Outcome move(Order order, Predicate<IncomingDocument> allowed, Consumer<IncomingDocument> columns) {
        return transactions.write(() -> {
            IncomingDocument read = rows.lock(order.id()).orElseThrow();
            if (order.expectedVersion() != null && order.expectedVersion() != read.version()) {
                return new Outcome.Stale();
            }
            if (!allowed.test(read)) {
                return new Outcome.NotTheirs();
            }
            // Assigned once more, it stays where it is: no status goes back.
            boolean again = order.next() == IncomingState.ASSIGNED
                    && (read.state() == IncomingState.ASSIGNED || read.state() == IncomingState.IN_PROGRESS);
            if (!again && !read.state().mayBecome(order.next())) {
                return new Outcome.NotInState(read.state());
            }
            columns.accept(read);
            return new Outcome.Changed(step(read, again ? read.state() : order.next(), order));
        });
    }

    /** Gives a document that arrived its number; the caller holds its row. */
    IncomingDocument takeIn(IncomingDocument document, UUID clerk) {
        Instant now = clock.instant();
        int year = now.atZone(Zone.VIETNAM).getYear();
        rows.stamp(
                document.id(), new IncomingDocument.ArrivalStamp(year, numbers.next(document.agencyId(), year), now));
        return step(
                document, IncomingState.TAKEN_IN, new Order(document.id(), null, IncomingState.TAKEN_IN, clerk, null));
    }

    private IncomingDocument step(IncomingDocument read, IncomingState state, Order order) {
        Instant now = clock.instant();
        rows.move(
                read.id(),
                read.version(),
                state,
                state == read.state() ? read.standing().since() : now);
        history.insert(read.id(), order, now);
        IncomingDocument changed = rows.get(read.id());
        if (state != read.state()) {
            tell(changed);
        }
        return changed;
    }

    private void tell(IncomingDocument document) {
        IncomingState state = document.state();
        outbox.append(
                IncomingChanged.TYPE,
                document.id().value(),
                new IncomingChanged(
                        document.id().value(),
                        document.agencyId().value(),
                        document.origin().messageId(),
                        state,
                        state.statusCode()));
    }
}
