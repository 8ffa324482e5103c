package vn.motcua.account.credential;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes and checks passwords with Argon2id at 19 MiB, two passes, one lane. Each hash takes that memory and tens of
 * milliseconds of a core, so only two are worked on at once and the others wait their turn.
 */
@Singleton
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 2;

    /** Stands in for the hash of an officer who does not exist, so that refusing takes as long as for one who does. */
    private static final PasswordHash OF_NOBODY = withOurCosts(new byte[SALT_BYTES], new byte[HASH_BYTES]);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    PasswordHash hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] hash = argon2id(password, withOurCosts(salt, new byte[HASH_BYTES]));
        return withOurCosts(salt, hash);
    }

    boolean matches(String password, PasswordHash expected) {
        return MessageDigest.isEqual(argon2id(password, expected), expected.hashBytes());
    }

    /** Takes as long as {@link #matches} and never matches. */
    void matchesNobody(String password) {
        matches(password, OF_NOBODY);
    }

    private byte[] argon2id(String password, PasswordHash costs) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(costs.memoryKib())
                .withIterations(costs.passes())
                .withParallelism(costs.lanes())
                .withSalt(costs.saltBytes())
                .build();
        byte[] hash = new byte[costs.hashBytes().length];
        turns.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            // A password typed on another keyboard may come decomposed; it is the same password.
            String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
            generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), hash);
        } finally {
            turns.release();
        }
        return hash;
    }

    private static PasswordHash withOurCosts(byte[] salt, byte[] hash) {
        return new PasswordHash(MEMORY_KIB, PASSES, LANES, PasswordHash.encode(salt), PasswordHash.encode(hash));
    }
}
