package vn.motcua.platform.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.motcua.platform.problem.ProblemException;

/**
 * How often one network may ask what is answered to anyone, by a dossier's code or a result's: 30 at once and 30 a minute
 * after. There are 31^6 check values of a dossier, 888 million: one network would guess for decades. The limit is each
 * server's own.
 */
@Singleton
public class PublicLimit {

    private static final int A_MINUTE = 30;
    private static final int NETWORKS_REMEMBERED = 100_000;

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(NETWORKS_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(network -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                    .build());

    /** Takes one question; 429 with Retry-After when none is left. */
    public void take(String network) {
        ConsumptionProbe probe = buckets.get(network).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }
}
