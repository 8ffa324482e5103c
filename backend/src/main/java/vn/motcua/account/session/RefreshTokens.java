package vn.motcua.account.session;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import vn.motcua.platform.secret.ServerSecret;

/**
 * Makes refresh tokens. The first of a session is random; each later one follows from the one before by the server's
 * secret, so that a client whose answer got lost asks again and gets the same one, and no second line of tokens begins.
 */
@Singleton
class RefreshTokens {

    private static final int TOKEN_BYTES = 32;
    private static final String PURPOSE = "refresh-token";

    private final SecureRandom random = new SecureRandom();
    private final ServerSecret secret;

    RefreshTokens(ServerSecret secret) {
        this.secret = secret;
    }

    String first() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return encode(bytes);
    }

    String after(String token) {
        return encode(secret.hashBytes(PURPOSE, token));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
