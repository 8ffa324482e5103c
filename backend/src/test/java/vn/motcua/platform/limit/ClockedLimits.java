package vn.motcua.platform.limit;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;

/** Makes limits over the product's own windows that go by a clock of the test's. */
@Singleton
public final class ClockedLimits {
    private final RateWindowRows rows;
    private final Transactions transactions;
    private final ServerSecret secret;

    ClockedLimits(RateWindowRows rows, Transactions transactions, ServerSecret secret) {
        this.rows = rows;
        this.transactions = transactions;
        this.secret = secret;
    }

    public RateLimits by(Clock clock) {
        return new RateLimits(rows, transactions, secret, clock);
    }
}
