package vn.motcua.platform.limit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;

/** Counts tries and says when there were too many. */
@Singleton
public class RateLimits {

    private static final String PURPOSE = "rate-limit";

    private final RateWindowRows rows;
    private final Transactions transactions;
    private final ServerSecret secret;
    private final Clock clock;

    RateLimits(RateWindowRows rows, Transactions transactions, ServerSecret secret, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Counts one try. It is counted for good: call it outside the transaction of what is tried, which may be undone.
     *
     * @param who whose tries are counted together
     * @return how long to wait, when the limit is passed
     */
    public Optional<Duration> take(Limit limit, String who) {
        Instant now = clock.instant();
        String bucket = bucket(limit, who);
        RateWindowRow window = transactions.write(() -> {
            rows.count(bucket, now, now.plus(limit.window()));
            return rows.findById(bucket).orElseThrow();
        });
        return window.used() <= limit.times()
                ? Optional.empty()
                : Optional.of(Duration.between(now, window.windowEnd()));
    }

    /** Forgets the tries of somebody who has proved who they are. */
    public void forget(Limit limit, String who) {
        transactions.write(() -> rows.deleteById(bucket(limit, who)));
    }

    /** Removes windows that ended before; they count for nothing. */
    public void removeEndedBefore(Instant before) {
        transactions.writeInBatches(limit -> rows.deleteEndedBefore(before, limit));
    }

    private String bucket(Limit limit, String who) {
        return secret.hash(PURPOSE, limit.name() + " " + who);
    }
}
