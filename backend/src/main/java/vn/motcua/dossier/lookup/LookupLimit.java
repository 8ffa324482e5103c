package vn.motcua.dossier.lookup;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.motcua.platform.problem.ProblemException;

/**
 * How often one network may look dossiers up: 30 at once and 30 a minute after. There are 31^6 check values, 888 million:
 * one network would guess for decades. The limit is each server's own.
 */
@Singleton
class LookupLimit {

    private static final int A_MINUTE = 30;
    private static final int NETWORKS_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(NETWORKS_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(network -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                    .build());

    /** Takes one lookup; 429 with Retry-After when none is left. */
    void take(String network) {
        ConsumptionProbe probe = buckets.get(network).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
