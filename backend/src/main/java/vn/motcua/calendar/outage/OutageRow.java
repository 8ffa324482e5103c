package vn.motcua.calendar.outage;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Text;

@MappedEntity("outage")
record OutageRow(
        @Id @BinaryUuid UUID id,
        String place,
        String kind,
        Instant beginsAt,
        @Nullable Instant endsAt,
        String what,
        String whatEn,
        @Nullable @BinaryUuid UUID recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    static OutageRow of(PortalOutage o) {
        return new OutageRow(
                o.id(),
                o.place().code(),
                o.kind().name(),
                o.outage().from(),
                o.outage().to(),
                o.outage().what().vi(),
                o.outage().what().en(),
                o.recordedBy(),
                o.recordedAt(),
                o.withdrawnAt());
    }

    PortalOutage outage() {
        return new PortalOutage(
                id,
                new Place(place),
                OutageKind.valueOf(kind),
                new Outage(beginsAt, endsAt, new Text(what, whatEn)),
                recordedBy,
                recordedAt,
                withdrawnAt);
    }
}
