package vn.motcua.notification.channel.sms.http;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;

/** What a gateway and the portal agreed on; where nothing is set nobody knows it. */
@Singleton
final class GatewaySecret {
    private final @Nullable String secret;

    GatewaySecret(@Property(name = "motcua.sms.incoming.secret") @Nullable String secret) {
        this.secret = secret == null || secret.isBlank() ? null : secret;
    }

    /** Refuses whoever does not know it. */
    void require(@Nullable String given) {
        // Hashes are alike in length: how long comparing takes says nothing of the secret.
        if (secret == null || given == null || !MessageDigest.isEqual(Sha256.of(given), Sha256.of(secret))) {
            throw ProblemException.of(CommonProblem.UNAUTHENTICATED);
        }
    }

    @Override
    public String toString() {
        return "GatewaySecret[***]";
    }
}
