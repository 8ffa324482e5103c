package vn.motcua.device;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;

/**
 * One installation of an app, or one browser, with the token by which it is reached.
 *
 * @param installationId chosen by the app when it is installed
 * @param version grows with each registration
 * @param registeredAt the last time
 */
public record Device(
        UUID id,
        String installationId,
        Platform platform,
        String pushToken,
        @Nullable String appVersion,
        Language language,
        long version,
        Instant registeredAt) {

    /** For logs: no token. */
    @Override
    public String toString() {
        return "Device[" + id + "]";
    }
}
