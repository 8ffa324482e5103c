package vn.motcua.calendar.outage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.change.Place;

/**
 * An outage as it is written down.
 *
 * @param place everywhere, or a province
 * @param recordedBy absent where the servers found it
 * @param withdrawnAt when it was said to be none; it counts no more
 */
record PortalOutage(
        UUID id,
        Place place,
        OutageKind kind,
        Outage outage,
        @Nullable UUID recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    /** Whether it lasts at a moment or comes later. */
    boolean isNotOverAt(Instant moment) {
        Instant end = outage.to();
        return end == null || end.isAfter(moment);
    }
}
