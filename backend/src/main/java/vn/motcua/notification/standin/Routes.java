package vn.motcua.notification.standin;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.standin.Behaviour.Answer;

/** What the stand-in answers to which request. */
final class Routes {
    private static final String IDEMPOTENCY_KEY = "idempotency-key";
    private static final Pattern SEND = Pattern.compile("/v1/projects/([^/]+)/messages:send");

    private final Screens screens;
    private final Behaviours behaviours;
    private final FcmEndpoint fcm;

    Routes(Screens screens, Behaviours behaviours) {
        this.screens = screens;
        this.behaviours = behaviours;
        this.fcm = new FcmEndpoint(screens, behaviours);
    }

    Reply answer(FullHttpRequest request) {
        QueryStringDecoder uri = new QueryStringDecoder(request.uri());
        byte[] body = new byte[request.content().readableBytes()];
        request.content().getBytes(request.content().readerIndex(), body);
        Matcher send = SEND.matcher(uri.path());
        if (send.matches()) {
            return request.method().name().equals("POST")
                    ? fcm.send(send.group(1), request.headers().get(HttpHeaderNames.AUTHORIZATION), body)
                    : Reply.empty(405);
        }
        return switch (request.method().name() + " " + uri.path()) {
            case "GET /" -> Reply.html(ScreensPage.html(screens.texts(), screens.pushesSince(0)));
            case "GET /pushes" -> Reply.json(200, screens.pushesSince(since(uri)));
            case "GET /sms" -> Reply.json(200, screens.texts());
            case "POST /sms" -> text(request.headers().get(IDEMPOTENCY_KEY), body);
            case "POST /behaviours" -> behave(body);
            case "DELETE /behaviours" -> {
                behaviours.clear();
                yield Reply.empty(204);
            }
            default -> Reply.empty(404);
        };
    }

    private static long since(QueryStringDecoder uri) {
        String since = uri.parameters().getOrDefault("since", List.of("0")).getFirst();
        return since.matches("\\d{1,18}") ? Long.parseLong(since) : 0;
    }

    /** As a gateway of short messages does: what comes again under the same key is not shown again. */
    private Reply text(@Nullable String key, byte[] body) {
        try {
            JsonNode message = Reply.JSON.readTree(body);
            if (message.path("to").isTextual() && message.path("text").isTextual()) {
                return Reply.json(
                        201,
                        screens.show(
                                key,
                                message.path("to").textValue(),
                                message.path("text").textValue()));
            }
            return Reply.json(400, Map.of("error", "to and text are required"));
        } catch (IOException unreadable) {
            return Reply.json(400, Map.of("error", "the body is not JSON"));
        }
    }

    /** {@code {tokenPart?, answer, times?, retryAfterSeconds?, latencyMillis?}}. */
    private Reply behave(byte[] body) {
        try {
            JsonNode wish = Reply.JSON.readTree(body);
            Behaviour behaviour = Behaviour.of(
                            Answer.valueOf(wish.path("answer").asText()))
                    .withLatency(Duration.ofMillis(wish.path("latencyMillis").asLong()));
            if (wish.has("retryAfterSeconds")) {
                behaviour = behaviour.withRetryAfter(
                        Duration.ofSeconds(wish.path("retryAfterSeconds").asLong()));
            }
            behaviours.set(
                    wish.path("tokenPart").asText(),
                    behaviour,
                    wish.path("times").asInt(Integer.MAX_VALUE));
            return Reply.empty(204);
        } catch (IOException | IllegalArgumentException unknown) {
            return Reply.json(400, Map.of("error", "answer is one of " + List.of(Answer.values())));
        }
    }
}
