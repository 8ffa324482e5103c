package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An officer who goes on signing in while the portal dies under their hands. */
final class Colleague {
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final Duration TOKEN_IS_GOOD = Duration.ofMinutes(8);
    private static final Duration NEXT_TRY = Duration.ofMillis(200);

    private final Portal portal;
    private final JsonNode who;
    private @Nullable Session session;
    private Instant signedInAt = Instant.MIN;

    Colleague(Portal portal, JsonNode who) {
        this.portal = portal;
        this.who = who;
    }

    /** What the portal answers to somebody who has signed in; waits for as long as nobody can. */
    synchronized Session session() {
        while (session == null || signedInAt.plus(TOKEN_IS_GOOD).isBefore(Instant.now())) {
            session = signedIn().orElse(null);
            signedInAt = Instant.now();
        }
        return session;
    }

    /** The portal does not take the token any more. */
    synchronized void signInAgain() {
        session = null;
    }

    private Optional<Session> signedIn() {
        try {
            Reply reply = portal.post("/api/v1/auth/officer-tokens")
                    .json(Map.of(
                            "username", who.path("username").asText(),
                            "password", who.path("password").asText(),
                            "code", TimeCode.of(who.path("totpSecret").asText(), Instant.now())))
                    .send();
            if (reply.status() == OK) {
                return Optional.of(new Session(
                        reply.json().path("accessToken").asText(),
                        who.path("fullName").asText()));
            }
            // A code is taken once, and the answer to the one that took it may have been lost.
            long left = TimeCode.STEP_SECONDS - Instant.now().getEpochSecond() % TimeCode.STEP_SECONDS;
            Waiting.pause(reply.status() == UNAUTHORIZED ? Duration.ofSeconds(left) : NEXT_TRY);
        } catch (DemoFailure away) {
            Waiting.pause(NEXT_TRY);
        }
        return Optional.empty();
    }
}
