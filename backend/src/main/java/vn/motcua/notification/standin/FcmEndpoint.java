package vn.motcua.notification.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.standin.FcmMessageRules.Violation;

/** {@code projects.messages.send} as the provider answers it: the same checks, statuses and error bodies. */
final class FcmEndpoint {
    private static final String FCM_ERROR = "type.googleapis.com/google.firebase.fcm.v1.FcmError";
    private static final String BAD_REQUEST = "type.googleapis.com/google.rpc.BadRequest";

    private final Screens screens;
    private final Behaviours behaviours;

    FcmEndpoint(Screens screens, Behaviours behaviours) {
        this.screens = screens;
        this.behaviours = behaviours;
    }

    Reply send(String project, @Nullable String authorization, byte[] body) {
        if (authorization == null || !authorization.startsWith("Bearer ")) {
            return error(401, "UNAUTHENTICATED", "Request had invalid authentication credentials.", List.of());
        }
        JsonNode request;
        try {
            request = Reply.JSON.readTree(body);
        } catch (IOException unreadable) {
            return error(400, "INVALID_ARGUMENT", "Invalid JSON payload received.", List.of());
        }
        return FcmMessageRules.firstViolation(request)
                .map(FcmEndpoint::invalid)
                .orElseGet(() -> answer(project, request));
    }

    private Reply answer(String project, JsonNode request) {
        JsonNode message = request.path("message");
        if (FcmMessageRules.field(request, "validateOnly").asBoolean() || !message.has("token")) {
            return accepted(project, "fake_message_id");
        }
        String token = message.path("token").textValue();
        Behaviour behaviour = behaviours.next(token);
        Reply reply = switch (behaviour.answer()) {
            case DELIVERED -> shown(project, token, message);
            case UNREGISTERED -> fcmError(404, "NOT_FOUND", "UNREGISTERED", "Requested entity was not found.");
            case INVALID_ARGUMENT ->
                invalid(new Violation("message.token", "The registration token is not a valid FCM registration token"));
            case SENDER_ID_MISMATCH -> fcmError(403, "PERMISSION_DENIED", "SENDER_ID_MISMATCH", "SenderId mismatch");
            case QUOTA_EXCEEDED -> fcmError(429, "RESOURCE_EXHAUSTED", "QUOTA_EXCEEDED", "Quota exceeded.");
            case INTERNAL -> fcmError(500, "INTERNAL", "INTERNAL", "Internal error encountered.");
            case UNAVAILABLE -> unavailable();
            case UNAVAILABLE_BUT_DELIVERED -> {
                shown(project, token, message);
                yield unavailable();
            }
            case SILENCE -> Reply.silence();
        };
        if (behaviour.retryAfter() != null) {
            reply = reply.with(
                    "retry-after", Long.toString(behaviour.retryAfter().toSeconds()));
        }
        return reply.after(behaviour.latency());
    }

    private Reply shown(String project, String token, JsonNode message) {
        Map<String, String> data = new HashMap<>();
        message.path("data")
                .properties()
                .forEach(entry -> data.put(entry.getKey(), entry.getValue().asText()));
        JsonNode notification = message.path("notification");
        Push push = screens.show(
                token,
                notification.path("title").textValue(),
                notification.path("body").textValue(),
                FcmMessageRules.field(message.path("android"), "collapseKey").textValue(),
                data);
        screens.tell(push, message::toString);
        return accepted(project, UUID.randomUUID().toString());
    }

    private static Reply accepted(String project, String id) {
        return Reply.json(200, Map.of("name", "projects/" + project + "/messages/" + id));
    }

    private static Reply unavailable() {
        return fcmError(503, "UNAVAILABLE", "UNAVAILABLE", "The service is currently unavailable.");
    }

    private static Reply invalid(Violation violation) {
        return error(
                400,
                "INVALID_ARGUMENT",
                violation.description(),
                List.of(
                        Map.of("@type", FCM_ERROR, "errorCode", "INVALID_ARGUMENT"),
                        Map.of("@type", BAD_REQUEST, "fieldViolations", List.of(violation))));
    }

    private static Reply fcmError(int code, String status, String errorCode, String message) {
        return error(code, status, message, List.of(Map.of("@type", FCM_ERROR, "errorCode", errorCode)));
    }

    private static Reply error(int code, String status, String message, List<Map<String, Object>> details) {
        return Reply.json(
                code, Map.of("error", Map.of("code", code, "message", message, "status", status, "details", details)));
    }
}
