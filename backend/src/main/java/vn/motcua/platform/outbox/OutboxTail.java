package vn.motcua.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/**
 * The newest events, each once, for who wants to hear of them on every server and misses nothing of weight when one is lost.
 * Events come in the order in which they were appended, but are seen when they are committed: what was appended before what
 * is known already is looked for again for a while. One thread at a time.
 */
@Singleton
public class OutboxTail {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration SELDOM = Duration.ofSeconds(20);

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<UUID, Instant> seen = new HashMap<>();
    private Instant farLookDueAt = Instant.MIN;

    OutboxTail(Sql sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Events that were committed since it was last asked; the first time those of the last seconds. */
    public List<OutboxEvent.Head> news() {
        Instant now = clock.instant();
        boolean far = !now.isBefore(farLookDueAt);
        if (far) {
            farLookDueAt = now.plus(OFTEN);
            seen.values().removeIf(at -> at.isBefore(now.minus(SELDOM)));
        }
        List<OutboxEvent.Head> unseen = unseenSince(now.minus(far ? SELDOM : OFTEN));
        unseen.forEach(event -> seen.put(event.id(), event.occurredAt()));
        return unseen;
    }

    /** One of them could not be told: it is news once more, for as long as it is among the newest. */
    public void again(OutboxEvent.Head event) {
        seen.remove(event.id());
    }

    /** Nobody listens for now. */
    public void forget() {
        seen.clear();
        farLookDueAt = Instant.MIN;
    }

    private List<OutboxEvent.Head> unseenSince(Instant floor) {
        return transactions.read(() -> {
            // Answered from the index alone; what events say is read of new ones only.
            List<UUID> unseen = sql
                    .of("SELECT id FROM outbox_event WHERE occurred_at > :floor ORDER BY occurred_at, id")
                    .with("floor", floor)
                    .list(row -> row.uuid("id"))
                    .stream()
                    .filter(id -> !seen.containsKey(id))
                    .toList();
            return unseen.isEmpty() ? List.of() : heads(unseen);
        });
    }

    private List<OutboxEvent.Head> heads(List<UUID> ids) {
        return sql.of("SELECT id, type, aggregate_id, occurred_at FROM outbox_event WHERE id IN (:ids) ORDER BY id")
                .withEach("ids", ids)
                .list(row -> new OutboxEvent.Head(
                        row.uuid("id"), row.text("type"), row.uuid("aggregate_id"), row.instant("occurred_at")));
    }
}
