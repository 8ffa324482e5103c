package vn.motcua.account.session;

import java.time.Duration;

/**
 * What a caller holds after signing in.
 *
 * @param accessLasts how long the access token is taken
 * @param refreshLasts how long the refresh token may lie unused
 * @param sessionLasts how long the session lasts at most, whatever its use
 */
public record Tokens(
        String accessToken, Duration accessLasts, String refreshToken, Duration refreshLasts, Duration sessionLasts) {

    /** For logs: nothing. */
    @Override
    public String toString() {
        return "Tokens";
    }
}
