package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.relay.Patience;
import vn.motcua.platform.persistence.Transactions;

/** Looks for notices that got stuck, whatever the reason; mends what can be mended, sets apart what cannot, and counts. */
@Singleton
class StuckSweep {
    private static final Logger LOG = LoggerFactory.getLogger(StuckSweep.class);

    /** Longer than any relay's lease, and than it takes to begin again after a server's end. */
    static final Duration LATE = Duration.ofMinutes(10);

    private final StuckRows rows;
    private final Fallback fallback;
    private final Transactions transactions;
    private final Clock clock;
    private final LastFound last;

    StuckSweep(StuckRows rows, Fallback fallback, Transactions transactions, Clock clock, LastFound last) {
        this.rows = rows;
        this.fallback = fallback;
        this.transactions = transactions;
        this.clock = clock;
        this.last = last;
    }

    /** The same, and says what it found. */
    void runAndSay() {
        Stuck stuck = runOnce();
        last.is(stuck);
        if (!stuck.isNothing()) {
            LOG.warn(
                    "Notices that were stuck: {} nothing was planned for and {} were told another way late (mended); "
                            + "{} were set apart; {} short messages and mails and {} pushes wait for a relay",
                    stuck.unplanned(),
                    stuck.lateFallbacks(),
                    stuck.apart(),
                    stuck.lateReaches(),
                    stuck.latePushes());
        }
    }

    Stuck runOnce() {
        Instant now = clock.instant();
        Instant late = now.minus(LATE);
        long unplanned = transactions.writeInBatches(limit -> rows.plan(now.minus(fallback.after()), now, limit));
        long lateFallbacks = transactions.read(() -> rows.lateFallbacks(late));
        if (lateFallbacks + unplanned > 0) {
            while (fallback.runOnce() > 0) {
                // Each run is one batch.
            }
        }
        long apart = Stream.of(Channel.values())
                .mapToInt(channel -> transactions.write(() ->
                        rows.setApart(channel, now.minus(Patience.FOUR_HOURS).minus(LATE), late, now)))
                .sum();
        return transactions.read(
                () -> new Stuck(unplanned, apart, lateFallbacks, rows.lateReaches(late), rows.latePushes(late)));
    }
}
