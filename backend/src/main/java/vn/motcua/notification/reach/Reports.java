package vn.motcua.notification.reach;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.DeliveryReport;
import vn.motcua.notification.channel.DeliveryReports;
import vn.motcua.notification.relay.Patience;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.persistence.Transactions;

/**
 * Hears whether what a provider took got to the phone. What did not was told to nobody: it is sent again, for as long as anything is
 * tried. A report may come before the server that handed the message over has written down by what name: both write first and look
 * for the other's afterwards, so that one of them sees both.
 */
@Singleton
class Reports implements DeliveryReports {
    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    /** Providers use their names again after a while; none speaks of a message after so long. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final int LONGEST_REFERENCE = 200;
    private static final Patience PATIENCE =
            new Patience(new BackOff(Duration.ofMinutes(2), Duration.ofMinutes(30)), Patience.FOUR_HOURS);
    private static final Failure LOST = new Failure(Failure.Kind.TEMPORARY, "it did not get to the phone");

    private final ReportRows rows;
    private final Transactions transactions;
    private final Clock clock;

    Reports(ReportRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void received(Channel channel, String reference, DeliveryReport report) {
        if (reference.isBlank() || reference.length() > LONGEST_REFERENCE) {
            return;
        }
        transactions.write(() -> rows.keep(channel, reference, report, clock.instant()));
        settle(channel, List.of(reference));
    }

    /** Works in what was said of messages that were handed over under these names. */
    void settle(Channel channel, List<String> references) {
        if (references.isEmpty()) {
            return;
        }
        transactions.write(() -> {
            Instant now = clock.instant();
            rows.lock(channel, references, now.minus(KEPT)).forEach(told -> settle(told, now));
        });
    }

    @Scheduled(initialDelay = "13m", fixedDelay = "1h")
    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.deleteBefore(before, limit));
    }

    private void settle(ReportRows.Told told, Instant now) {
        switch (told.report()) {
            case DELIVERED -> rows.received(told.id(), now);
            case FAILED ->
                PATIENCE.next(told.dueAt(), told.lost() + 1, Optional.empty(), now)
                        .ifPresentOrElse(next -> rows.again(told.id(), next, LOST), () -> {
                            LOG.warn("SMS {} is set apart: it did not get to the phone", told.id());
                            rows.failed(told.id(), LOST, now);
                        });
        }
    }
}
