package vn.motcua.dossier.lookup;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import vn.motcua.platform.problem.ProblemException;

/**
 * How often one address may look dossiers up: 30 at once and 30 a minute after. There are 31^6 check values, 888 million:
 * one address would guess for decades. The limit is each server's own.
 */
@Singleton
class LookupLimit {

    private static final int A_MINUTE = 30;
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int ADDRESSES_REMEMBERED = 100_000;

    private final LoadingCache<ByteBuffer, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES_REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build(address -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                    .build());

    /** Takes one lookup; 429 with Retry-After when none is left. */
    void take(InetAddress address) {
        ConsumptionProbe probe = buckets.get(network(address)).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw ProblemException.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** An IPv6 customer holds 2^64 addresses: all of them are one here. */
    private static ByteBuffer network(InetAddress address) {
        byte[] bytes = address.getAddress();
        return ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, IPV6_NETWORK_BYTES));
    }
}
