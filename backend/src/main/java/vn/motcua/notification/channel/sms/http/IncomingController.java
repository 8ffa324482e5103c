package vn.motcua.notification.channel.sms.http;

import io.micronaut.context.annotation.Property;
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
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** Takes what a gateway brings that knows the secret; without one set nobody does. */
@Controller("/api/v1/gateway/sms")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class IncomingController {
    private static final Text REQUIRED = new Text("Không được để trống", "Must not be empty");
    private static final Text LENGTH = new Text("Độ dài không hợp lệ", "Too short or too long");
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_TEXT = 2000;

    private final GatewayEvents events;
    private final @Nullable String secret;

    IncomingController(GatewayEvents events, @Property(name = "motcua.sms.incoming.secret") @Nullable String secret) {
        this.events = events;
        this.secret = secret == null || secret.isBlank() ? null : secret;
    }

    record ShortMessageJson(
            @Nullable String id,
            @Nullable String from,
            @Nullable String text) {}

    @Post
    @Status(HttpStatus.NO_CONTENT)
    void take(@Header("Gateway-Secret") @Nullable String given, @Body ShortMessageJson message) {
        // Before anything is said of the message.
        if (!isRight(given)) {
            throw ProblemException.of(CommonProblem.UNAUTHENTICATED);
        }
        // Apart from the ids that other ways give.
        String id = "http " + checked("/id", message.id(), 1, LONGEST_ID);
        String from = checked("/from", message.from(), 1, LONGEST_NUMBER);
        events.incoming(new IncomingShortMessage(id, from, checked("/text", message.text(), 0, LONGEST_TEXT)));
    }

    private static String checked(String pointer, @Nullable String value, int least, int most) {
        if (value == null) {
            throw ProblemException.invalid(pointer, "required", REQUIRED);
        }
        if (value.length() < least || value.length() > most) {
            throw ProblemException.invalid(pointer, "length", LENGTH);
        }
        return value;
    }

    private boolean isRight(@Nullable String given) {
        // Hashes are alike in length: how long comparing takes says nothing of the secret.
        return secret != null && given != null && MessageDigest.isEqual(Sha256.of(given), Sha256.of(secret));
    }
}
