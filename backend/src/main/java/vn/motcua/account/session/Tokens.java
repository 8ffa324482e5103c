package vn.motcua.account.session;

import java.time.Duration;

/**
 * What a caller holds after signing in.
 *
 * @param accessLasts how long the access token is taken
 * @param refreshLasts how long the refresh token may lie unused
 */
public record Tokens(String accessToken, Duration accessLasts, String refreshToken, Duration refreshLasts) {

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "Tokens";
    }
}
