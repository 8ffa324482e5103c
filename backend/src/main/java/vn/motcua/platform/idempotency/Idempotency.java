package vn.motcua.platform.idempotency;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;

/**
 * Keeps what callers' keys were used for. An act keeps its key inside its own transaction, so a crash keeps both or
 * neither. Repetitions of one request meet at the lock of the row that the act changes: the later ones find it changed, and
 * ask here.
 */
@Singleton
public class Idempotency {

    private static final Duration KEPT = Duration.ofDays(3);

    private final IdempotencyRows rows;
    private final Transactions transactions;
    private final Clock clock;

    Idempotency(IdempotencyRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What this key was used for before, if it was.
     *
     * @param operation name of the act
     * @param request what is asked for, canonical: the same text means the same request
     */
    public Optional<KeyUse> find(UUID caller, String operation, IdempotencyKey key, String request) {
        return rows.find(caller, operation, Sha256.of(key.value()))
                .map(row -> Arrays.equals(row.requestHash(), Sha256.of(request)) ? KeyUse.THE_SAME : KeyUse.ANOTHER);
    }

    /**
     * Keeps the key of an act, in its transaction. The caller holds the lock of the row that the act changes.
     *
     * @throws KeyReusedException when the key was used for another request; the act must not be done then
     */
    public void keep(UUID caller, String operation, IdempotencyKey key, String request) {
        byte[] keyHash = Sha256.of(key.value());
        try {
            rows.save(new IdempotencyRow(caller, operation, keyHash, Sha256.of(request), clock.instant()));
        } catch (RuntimeException failure) {
            if (SqlErrors.duplicateKey(failure)) {
                throw new KeyReusedException(failure);
            }
            throw failure;
        }
    }

    /** Forgets records that are past their time. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    public void sweep() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.deleteOlderThan(before, limit));
    }
}
