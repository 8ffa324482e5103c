package vn.motcua.platform.secret;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and encrypts with the server's secret, so that the database alone betrays neither codes nor authenticators. Each
 * purpose has a key of its own, derived from the secret by HMAC-SHA-256.
 */
@Singleton
public class ServerSecret {

    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String HMAC = "HmacSHA256";

    private final SecureRandom random = new SecureRandom();
    private final KeyFolder folder;
    private final @Nullable String given;
    private volatile byte @Nullable [] secret;

    /** @param given the secret in Base64; without it one is made and kept in the key folder */
    ServerSecret(KeyFolder folder, @Property(name = "motcua.secret") @Nullable String given) {
        this.folder = folder;
        this.given = given;
    }

    /** The keyed hash of a text for a purpose: 64 hexadecimal digits. */
    public String hash(String purpose, String text) {
        return HexFormat.of().formatHex(hashBytes(purpose, text));
    }

    /** The same as {@link #hash}, as 32 bytes. */
    public byte[] hashBytes(String purpose, String text) {
        return hmac(hmac(secret(), purpose), text);
    }

    /** Encrypts a text; the same text never looks the same twice. */
    public String seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return Base64.getEncoder().encodeToString(both);
    }

    /** Decrypts what {@link #seal} made for the same purpose. */
    public String open(String purpose, String sealed) {
        byte[] both = Base64.getDecoder().decode(sealed);
        byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
        byte[] rest = Arrays.copyOfRange(both, NONCE_BYTES, both.length);
        return new String(cipher(Cipher.DECRYPT_MODE, purpose, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            SecretKeySpec key = new SecretKeySpec(hmac(secret(), purpose), "AES");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not readable with this server's secret", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            String text = given == null ? folder.readOrCreate("server-secret", this::randomSecret) : given;
            known = Base64.getDecoder().decode(text.strip());
            if (known.length < SECRET_BYTES) {
                throw new IllegalStateException("motcua.secret has fewer than 32 bytes");
            }
            secret = known;
        }
        return known;
    }

    private String randomSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
