package vn.motcua.notification.reach;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.util.Map;
import org.reactivestreams.Publisher;

/**
 * Says in the server's health that notices wait for a relay or were set apart, as the last look at them found it. The server does its
 * work all the same: whoever asks whether it may be given requests is answered 200.
 */
@Singleton
class StuckIndicator implements HealthIndicator {
    private static final String NAME = "notices";
    private static final int WORSE_THAN_UP = 500;

    /** It runs, and somebody should look. */
    static final HealthStatus STUCK = new HealthStatus("STUCK", "notices are stuck", true, WORSE_THAN_UP);

    private final LastFound found;

    StuckIndicator(LastFound found) {
        this.found = found;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        Stuck last = found.stuck();
        return Publishers.just(HealthResult.builder(NAME, last.leavesNothing() ? HealthStatus.UP : STUCK)
                .details(Map.of(
                        "setApart", last.apart(),
                        "lateMessages", last.lateReaches(),
                        "latePushes", last.latePushes(),
                        "mended", last.unplanned() + last.lateFallbacks()))
                .build());
    }
}
