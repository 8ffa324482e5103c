package vn.motcua.calendar.change;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

@MappedEntity("calendar_change")
record CalendarChangeRow(
        @Id @BinaryUuid UUID id,
        long revision,
        String place,
        String kind,
        LocalDate firstDay,
        String reason,
        @Nullable @BinaryUuid UUID changedBy,
        Instant changedAt,
        @Nullable @BinaryUuid UUID recountedTo,
        @Nullable Instant recountedAt) {

    CalendarChange change() {
        return new CalendarChange(
                id,
                ChangeKind.valueOf(kind),
                new Place(place),
                firstDay,
                reason,
                changedBy,
                changedAt,
                recountedTo,
                recountedAt);
    }
}
