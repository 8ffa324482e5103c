package vn.motcua.platform.idempotency;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;

/** Claims keys and keeps answers. The act calls both inside its own transaction, so a crash keeps both or neither. */
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
     * Looks whether the act was done already; cheap, and before any work.
     *
     * @param operation name of the act
     * @param request what is asked for, canonical: the same text means the same request
     */
    public Optional<Claim> find(UUID caller, String operation, IdempotencyKey key, String request) {
        return rows.find(caller, operation, sha256(key.value()))
                .filter(row -> row.answer() != null)
                .map(row -> verdict(row, request));
    }

    /**
     * Claims the key inside the act's transaction. Of many claims at once one is {@link Claim.New}; the others wait for
     * its transaction and then see its answer.
     */
    public Claim claim(UUID caller, String operation, IdempotencyKey key, String request) {
        byte[] keyHash = sha256(key.value());
        try {
            rows.save(new IdempotencyRow(caller, operation, keyHash, sha256(request), null, clock.instant()));
            return new Claim.New();
        } catch (RuntimeException failure) {
            if (!SqlErrors.duplicateKey(failure)) {
                throw failure;
            }
            IdempotencyRow row = rows.find(caller, operation, keyHash)
                    .orElseThrow(() -> new IllegalStateException("a key that is taken has a record", failure));
            return verdict(row, request);
        }
    }

    /** Keeps the answer of an act whose key was claimed in this transaction. */
    public void answer(UUID caller, String operation, IdempotencyKey key, String answer) {
        rows.answer(caller, operation, sha256(key.value()), answer);
    }

    /** Gives a key back that was claimed in this transaction for an act that was refused: it may be tried again. */
    public void release(UUID caller, String operation, IdempotencyKey key) {
        rows.delete(caller, operation, sha256(key.value()));
    }

    /** Forgets records that are past their time. */
    @Scheduled(initialDelay = "10m", fixedDelay = "1h")
    public void sweep() {
        transactions.write(() -> rows.deleteOlderThan(clock.instant().minus(KEPT)));
    }

    private static Claim verdict(IdempotencyRow row, String request) {
        if (!Arrays.equals(row.requestHash(), sha256(request))) {
            return new Claim.Reused();
        }
        String answer = row.answer();
        if (answer == null) {
            throw new IllegalStateException("a committed record has its answer");
        }
        return new Claim.Answered(answer);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
