package vn.motcua.notification.channel.sms.http;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;

/** Takes what a gateway brings that knows the secret; without one set nobody does. */
@Controller("/api/v1/gateway/sms")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class IncomingController {
    private final GatewayEvents events;
    private final @Nullable String secret;

    IncomingController(GatewayEvents events, @Property(name = "motcua.sms.incoming.secret") @Nullable String secret) {
        this.events = events;
        this.secret = secret == null || secret.isBlank() ? null : secret;
    }

    @Introspected
    record ShortMessageJson(
            @Size(min = 1, max = 100) String id,
            @Size(min = 1, max = 30) String from,
            @Size(max = 2000) String text) {}

    @Post
    @Status(HttpStatus.NO_CONTENT)
    void take(@Header("Gateway-Secret") @Nullable String given, @Body @Valid ShortMessageJson message) {
        if (!isRight(given)) {
            throw ProblemException.of(CommonProblem.UNAUTHENTICATED);
        }
        // Apart from the ids that other ways give.
        events.incoming(new IncomingShortMessage("http " + message.id(), message.from(), message.text()));
    }

    private boolean isRight(@Nullable String given) {
        // Hashes are alike in length: how long comparing takes says nothing of the secret.
        return secret != null && given != null && MessageDigest.isEqual(Sha256.of(given), Sha256.of(secret));
    }
}
