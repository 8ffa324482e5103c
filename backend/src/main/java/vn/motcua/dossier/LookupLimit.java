package vn.motcua.dossier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Duration;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;

/**
 * How often one address may look dossiers up: 30 at once and 30 a minute after. Six characters of a check value are a
 * billion, so guessing one at this rate takes centuries; the limit is each server's own.
 */
@Singleton
class LookupLimit {

    private static final int A_MINUTE = 30;
    private static final int ADDRESSES_REMEMBERED = 100_000;

    private final LoadingCache<InetAddress, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                    .build());

    /** Takes one lookup; 429 with Retry-After when none is left. */
    void take(InetAddress address) {
        ConsumptionProbe probe = buckets.get(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.of(CommonProblem.TOO_MANY_REQUESTS)
                    .withRetryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
