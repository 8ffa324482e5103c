package vn.motcua.notification.officer;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.platform.persistence.Transactions;

/** Removes notices that were read long ago; what nobody has read stays. Several servers may do so at once. */
@Singleton
class OfficerNoticeUpkeep {
    private static final Duration KEPT = Duration.ofDays(90);

    private final OfficerNoticeRows rows;
    private final Transactions transactions;
    private final Clock clock;

    OfficerNoticeUpkeep(OfficerNoticeRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "11m", fixedDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void removeWhatWasRead() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.deleteReadBefore(before, limit));
    }
}
