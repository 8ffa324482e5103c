package vn.motcua.exchange.axis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.motcua.exchange.axis.wire.WireJson;

/** Reads what axes answer in JSON. An answer that cannot be read tells nothing of whether the axis did what it was asked. */
final class Replies {
    private static final int LONGEST_TEXT = 300;
    private static final String NO_ERROR = "0";

    private Replies() {}

    /** A list is answered as it is; anything else says {@code ErrorCode} and {@code ErrorDesc}. */
    static AxisAnswer<JsonNode> national(String text) {
        return judged(text, "ErrorCode", "ErrorDesc");
    }

    /** Every answer says {@code code} and {@code message}. */
    static AxisAnswer<JsonNode> provincial(String text) {
        return judged(text, "code", "message");
    }

    private static AxisAnswer<JsonNode> judged(String text, String codeName, String textName) {
        Optional<JsonNode> read = json(text);
        if (read.isEmpty() || (!read.get().isArray() && !read.get().has(codeName))) {
            return new AxisAnswer.Unreachable<>("The axis's answer cannot be read");
        }
        JsonNode answer = read.get();
        String code = answer.path(codeName).asText();
        if (answer.isArray() || code.equals(NO_ERROR)) {
            return new AxisAnswer.Answered<>(answer);
        }
        String why = answer.path(textName).asText();
        return new AxisAnswer.Refused<>(
                AxisError.of(code), code + " " + why.substring(0, Math.min(why.length(), LONGEST_TEXT)));
    }

    /**
     * The lines of a list, which stand by themselves or as {@code data}. An answer that has none does not say that the list is
     * empty: who compares with it would find that nothing was sent.
     */
    static AxisAnswer<JsonNode> lines(JsonNode answer) {
        JsonNode lines = answer.isArray() ? answer : answer.path("data");
        return lines.isArray() || lines.isNull()
                ? new AxisAnswer.Answered<>(lines)
                : new AxisAnswer.Unreachable<>("The axis answered without a list");
    }

    /** The id that an answer gives a package. */
    static AxisAnswer<DocId> docId(JsonNode answer, String name) {
        String id = answer.path(name).asText();
        return id.isBlank() || id.length() > DocId.LONGEST
                ? new AxisAnswer.Unreachable<>("The axis's answer names no package")
                : new AxisAnswer.Answered<>(new DocId(id));
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(WireJson.MAPPER.readTree(text)).filter(JsonNode::isContainerNode);
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    static String written(Object value) {
        try {
            return WireJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plain record can be written", impossible);
        }
    }

    /** For a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
