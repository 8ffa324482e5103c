package vn.motcua.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Urgency;

/**
 * Until when a document must be on its way (Decision 28/2018, article 6; Decree 30/2020, article 18): on the day it is signed, at
 * the latest in the morning of the next working day; what is urgent, right after it is signed.
 */
final class SendBy {

    private static final LocalTime NOON = LocalTime.NOON;

    private SendBy() {}

    static Instant of(Instant signedAt, Urgency urgency, WorkingTime time) {
        if (urgency.isAtOnce()) {
            return signedAt;
        }
        LocalDate signedOn = signedAt.atZone(Zone.VIETNAM).toLocalDate();
        LocalDate next = time.workingDayFrom(signedOn.plusDays(1));
        LocalTime morningEnds = time.shifts(next).getFirst().to();
        return next.atTime(morningEnds.isAfter(NOON) ? NOON : morningEnds)
                .atZone(Zone.VIETNAM)
                .toInstant();
    }
}
