package vn.motcua.notification.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The shape the provider demands of a message: known names only, one target, text values in data, 4096 bytes. */
final class FcmMessageRules {
    private static final int MAX_PAYLOAD_BYTES = 4096;
    private static final int MAX_APNS_COLLAPSE_ID_BYTES = 64;
    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");
    private static final Set<String> TARGETS = Set.of("token", "fid", "topic", "condition");

    /** Names of each object, as the REST reference of projects.messages lists them. */
    private static final Map<String, Set<String>> NAMES = Map.of(
            "",
            Set.of("message", "validateOnly"),
            "message",
            Set.of(
                    "name",
                    "data",
                    "notification",
                    "android",
                    "webpush",
                    "apns",
                    "fcmOptions",
                    "fid",
                    "token",
                    "topic",
                    "condition"),
            "message.notification",
            Set.of("title", "body", "image"),
            "message.android",
            Set.of(
                    "collapseKey",
                    "priority",
                    "ttl",
                    "restrictedPackageName",
                    "data",
                    "notification",
                    "fcmOptions",
                    "directBootOk",
                    "bandwidthConstrainedOk",
                    "restrictedSatelliteOk"),
            "message.android.notification",
            Set.of(
                    "title",
                    "body",
                    "icon",
                    "color",
                    "sound",
                    "tag",
                    "clickAction",
                    "bodyLocKey",
                    "bodyLocArgs",
                    "titleLocKey",
                    "titleLocArgs",
                    "channelId",
                    "ticker",
                    "sticky",
                    "eventTime",
                    "localOnly",
                    "notificationPriority",
                    "defaultSound",
                    "defaultVibrateTimings",
                    "defaultLightSettings",
                    "vibrateTimings",
                    "visibility",
                    "notificationCount",
                    "lightSettings",
                    "image",
                    "proxy"),
            "message.webpush",
            Set.of("headers", "data", "notification", "fcmOptions"),
            "message.apns",
            Set.of("headers", "payload", "fcmOptions", "liveActivityToken"));

    private FcmMessageRules() {}

    /** What is wrong with one field. */
    record Violation(String field, String description) {}

    static Optional<Violation> firstViolation(JsonNode request) {
        JsonNode message = request.path("message");
        return Stream.<Optional<Violation>>of(
                        unknownName(request),
                        broken(message.isObject(), "message", "Missing or invalid message"),
                        oneTarget(message),
                        broken(textValues(message.path("data")), "message.data", "Invalid value (TYPE_STRING)"),
                        reservedKey(message.path("data")),
                        broken(
                                validToken(message),
                                "message.token",
                                "The registration token is not a valid FCM registration token"),
                        broken(appleCollapseFits(message), "message.apns.headers", "apns-collapse-id is too long"),
                        broken(payloadBytes(message) <= MAX_PAYLOAD_BYTES, "message", "Message is too big"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Protocol buffers' JSON takes both spellings of a name. */
    static JsonNode field(JsonNode object, String camelCase) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (camelCase(field.getKey()).equals(camelCase)) {
                return field.getValue();
            }
        }
        return MissingNode.getInstance();
    }

    private static Optional<Violation> unknownName(JsonNode request) {
        return NAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(known -> names(at(request, known.getKey()))
                        .filter(Predicate.not(name -> known.getValue().contains(camelCase(name))))
                        .map(name -> new Violation(
                                known.getKey(),
                                "Invalid JSON payload received. Unknown name \"" + name + "\": Cannot find field.")))
                .findFirst();
    }

    private static Optional<Violation> oneTarget(JsonNode message) {
        long targets = names(message).filter(TARGETS::contains).count();
        return broken(targets == 1, "message", "Exactly one of token, fid, topic or condition is required");
    }

    private static Optional<Violation> reservedKey(JsonNode data) {
        return names(data)
                .filter(key -> key.equals("from")
                        || key.equals("message_type")
                        || key.startsWith("google.")
                        || key.startsWith("gcm."))
                .map(key -> new Violation("message.data", "Invalid data payload key: " + key))
                .findFirst();
    }

    private static boolean textValues(JsonNode data) {
        boolean allText =
                data.properties().stream().allMatch(entry -> entry.getValue().isTextual());
        return data.isMissingNode() || (data.isObject() && allText);
    }

    private static boolean validToken(JsonNode message) {
        JsonNode token = message.path("token");
        return token.isMissingNode() || (token.isTextual() && token.textValue().matches("[\\x21-\\x7e]+"));
    }

    private static boolean appleCollapseFits(JsonNode message) {
        String id =
                message.path("apns").path("headers").path("apns-collapse-id").asText();
        return id.getBytes(StandardCharsets.UTF_8).length <= MAX_APNS_COLLAPSE_ID_BYTES;
    }

    /** All but the target counts here: never less than the provider counts. */
    private static int payloadBytes(JsonNode message) {
        int all = message.toString().getBytes(StandardCharsets.UTF_8).length;
        return all - message.path("token").asText().length();
    }

    private static Optional<Violation> broken(boolean rule, String field, String description) {
        return rule ? Optional.empty() : Optional.of(new Violation(field, description));
    }

    private static JsonNode at(JsonNode request, String path) {
        JsonNode node = request;
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            node = field(node, name);
        }
        return node;
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey);
    }

    private static String camelCase(String name) {
        return UNDERSCORE.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
