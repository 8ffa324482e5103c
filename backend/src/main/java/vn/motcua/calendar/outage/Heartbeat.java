package vn.motcua.calendar.outage;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.change.CalendarLog;
import vn.motcua.calendar.change.ChangeKind;
import vn.motcua.calendar.change.Place;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Text;

/**
 * Says every so often that this server runs. Where it finds that no server has said so for too long, nobody could be served
 * meanwhile, and that is written down as an outage: after a start, and after the database was away.
 */
@Singleton
class Heartbeat {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Text NOBODY_RAN = new Text(
            "Cổng dịch vụ công ngừng hoạt động (hệ thống tự ghi nhận)", "The portal did not run (found by the system)");

    private final BeatRows beats;
    private final OutageRows outages;
    private final CalendarLog log;
    private final OutageSettings settings;
    private final Transactions transactions;
    private final Clock clock;
    private final UUID server = Ids.next();

    Heartbeat(
            BeatRows beats,
            OutageRows outages,
            CalendarLog log,
            OutageSettings settings,
            Transactions transactions,
            Clock clock) {
        this.beats = beats;
        this.outages = outages;
        this.log = log;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One beat. */
    void beat() {
        Instant now = clock.instant();
        Optional<Instant> silentSince = transactions.read(() -> silentSince(now));
        if (silentSince.isPresent()) {
            found(silentSince.get(), now);
        } else {
            transactions.write(() -> say(now));
        }
    }

    /** Several servers may come back at once: the first to hold the log writes it down, and its beat tells the others. */
    private void found(Instant from, Instant now) {
        PortalOutage outage = new PortalOutage(
                Ids.next(), Place.EVERYWHERE, OutageKind.FOUND, new Outage(from, now, NOBODY_RAN), null, now, null);
        CalendarLog.Entry entry = RecordOutage.entry(ChangeKind.OUTAGE_FOUND, outage, NOBODY_RAN.vi(), null);
        log.change(entry, () -> {
            boolean stillSilent = silentSince(now).isPresent();
            if (stillSilent) {
                outages.save(OutageRow.of(outage));
            }
            say(now);
            return stillSilent;
        });
    }

    private Optional<Instant> silentSince(Instant now) {
        return beats.latest()
                .map(BeatRow::beatAt)
                .filter(last -> Duration.between(last, now).compareTo(settings.longestSilence()) > 0);
    }

    private void say(Instant now) {
        if (beats.beat(server, now) == 0) {
            beats.save(new BeatRow(server, now, now));
            beats.forget(now.minus(REMEMBERED));
        }
    }
}
