package vn.motcua.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.OutboxCounts;
import vn.motcua.platform.outbox.SetApart;
import vn.motcua.platform.persistence.Page;

/** How the events stand, and a page of those that were set apart; shapes of {@code mobile-api-spec}. */
record EventsJson(
        long waiting,
        long apart,
        @Nullable Instant oldestAt,
        List<EventJson> items,
        @Nullable String next) {

    /** One that was set apart; not what it says, nor of whom. */
    record EventJson(
            UUID eventId,
            String consumer,
            String type,
            Instant occurredAt,
            int attempts,
            @Nullable String reason) {

        static EventJson of(SetApart event) {
            return new EventJson(
                    event.eventId(),
                    event.consumer(),
                    event.type(),
                    event.occurredAt(),
                    event.attempts(),
                    event.reason());
        }
    }

    static EventsJson of(OutboxCounts counts, Page<SetApart> page) {
        return new EventsJson(
                counts.waiting(),
                counts.poisoned(),
                counts.oldest().orElse(null),
                page.items().stream().map(EventJson::of).toList(),
                page.next());
    }
}
