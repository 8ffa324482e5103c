package vn.motcua.notification.channel.sms.http;

import static vn.motcua.notification.channel.sms.http.GatewayText.checked;

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
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.IncomingShortMessage;

/** Takes what a gateway brings that knows the secret; without one set nobody does. */
@Controller("/api/v1/gateway/sms")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class IncomingController {
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_TEXT = 2000;

    private final GatewayEvents events;
    private final GatewaySecret secret;

    IncomingController(GatewayEvents events, GatewaySecret secret) {
        this.events = events;
        this.secret = secret;
    }

    record ShortMessageJson(
            @Nullable String id,
            @Nullable String from,
            @Nullable String text) {}

    @Post
    @Status(HttpStatus.NO_CONTENT)
    void take(@Header("Gateway-Secret") @Nullable String given, @Body ShortMessageJson message) {
        secret.require(given);
        // Apart from the ids that other ways give.
        String id = "http " + checked("/id", message.id(), 1, LONGEST_ID);
        String from = checked("/from", message.from(), 1, LONGEST_NUMBER);
        events.incoming(new IncomingShortMessage(id, from, checked("/text", message.text(), 0, LONGEST_TEXT)));
    }
}
