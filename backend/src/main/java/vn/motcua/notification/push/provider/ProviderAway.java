package vn.motcua.notification.push.provider;

import java.io.Serial;
import java.time.Duration;
import java.util.Optional;

/**
 * The provider could not be reached, or said 503. Unchecked on purpose: of the checked kind the SDK would try again by
 * itself, four times and in the calling thread; a delivery has its own times to try, which outlive the server.
 */
final class ProviderAway extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;

    ProviderAway(String reason, Optional<Duration> retryAfter) {
        super(reason, null, false, false);
        this.retryAfter = retryAfter;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
