package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.platform.outbox.Outbox;

/** Tells agencies that documents are late: all in one, and once an hour, for an axis that is away makes hundreds. */
@Singleton
class TellLate {
    private static final Duration HOUR = Duration.ofHours(1);

    private final LateRows rows;
    private final Outbox outbox;

    TellLate(LateRows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Tells those who do not know yet; joins the caller's transaction. */
    void tell(Instant now) {
        Instant before = now.minus(HOUR);
        for (LateRows.Late late : rows.untold(before)) {
            if (rows.mark(late.agencyId(), before, now)) {
                outbox.append(
                        LateListed.TYPE,
                        late.agencyId().value(),
                        new LateListed(late.agencyId().value(), late.documents()));
            }
        }
    }
}
