package vn.motcua.notification.channel.sms.http;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.HandOver.Accepted;
import vn.motcua.notification.channel.HandOver.Permanent;
import vn.motcua.notification.channel.HandOver.Technical;
import vn.motcua.notification.channel.HandOver.Temporary;

/** What an HTTP answer of a gateway means, by its settings. */
final class GatewayAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What is kept of a gateway's words: a code, and nothing in which a number could be. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z_.-]{0,24}[0-9]{0,4}[A-Za-z_.-]{0,8}");

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int LONGEST_REFERENCE = 100;

    private final Set<String> accepted;
    private final Set<String> temporary;
    private final Set<String> permanent;
    private final Optional<JsonPointer> result;
    private final Optional<JsonPointer> reference;

    GatewayAnswer(HttpGatewaySettings settings) {
        this.accepted = values(settings.accepted());
        this.temporary = values(settings.temporary());
        this.permanent = values(settings.permanent());
        this.result = pointer(settings.result());
        this.reference = pointer(settings.reference());
        if (result.isPresent() && accepted.isEmpty()) {
            throw new IllegalArgumentException("motcua.sms.http.accepted says which results mean success");
        }
    }

    HandOver handOver(int status, String body, Optional<Duration> retryAfter, UUID id) {
        JsonNode json = result.isPresent() || reference.isPresent() ? read(body) : MissingNode.getInstance();
        // A gateway may say with 400 why, in its own codes.
        Optional<String> said =
                result.map(json::at).filter(JsonNode::isValueNode).map(JsonNode::asText);
        if (said.isPresent()) {
            Optional<HandOver> known = byResult(said.get(), json, retryAfter, id);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (status == TOO_MANY || status == UNAVAILABLE) {
            return new Temporary(retryAfter, "HTTP " + status);
        }
        if (status < OK || status >= REDIRECT) {
            return new Technical("HTTP " + status);
        }
        return result.isEmpty()
                ? accepted(json, id)
                : new Technical("result " + said.map(GatewayAnswer::code).orElse("missing"));
    }

    private Optional<HandOver> byResult(String said, JsonNode json, Optional<Duration> retryAfter, UUID id) {
        String reason = "result " + code(said);
        if (accepted.contains(said)) {
            return Optional.of(accepted(json, id));
        }
        if (temporary.contains(said)) {
            return Optional.of(new Temporary(retryAfter, reason));
        }
        return permanent.contains(said) ? Optional.of(new Permanent(reason)) : Optional.empty();
    }

    private Accepted accepted(JsonNode json, UUID id) {
        return new Accepted(reference
                .map(json::at)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_REFERENCE)
                .orElse(id.toString()));
    }

    private static String code(String said) {
        return CODE.matcher(said).matches() ? said : "unknown";
    }

    private static JsonNode read(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (JsonProcessingException notJson) {
            return MissingNode.getInstance();
        }
    }

    private static Set<String> values(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<JsonPointer> pointer(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(JsonPointer.compile(text));
    }
}
