package vn.motcua.operation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.OutboxCounts;
import vn.motcua.platform.outbox.SetApart;
import vn.motcua.platform.persistence.Page;

/** A page of the events that were set apart, the first with how all events stand; shapes of {@code mobile-api-spec}. */
record EventsJson(
        @Nullable Long waiting,
        @Nullable Long apart,
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

    static EventsJson first(OutboxCounts counts, Page<SetApart> page) {
        return new EventsJson(
                counts.waiting(), counts.poisoned(), counts.oldest().orElse(null), items(page), page.next());
    }

    static EventsJson next(Page<SetApart> page) {
        return new EventsJson(null, null, null, items(page), page.next());
    }

    private static List<EventJson> items(Page<SetApart> page) {
        return page.items().stream().map(EventJson::of).toList();
    }
}
