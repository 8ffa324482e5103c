package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.Optional;

/** Answers as they are judged and kept: text in NFC without spaces around it, and nothing empty; the web does the same. */
final class Tidying {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Tidying() {}

    static ObjectNode tidy(JsonNode answers) {
        return tidied(answers)
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private static Optional<JsonNode> tidied(JsonNode answer) {
        if (answer.isNull() || answer.isMissingNode()) {
            return Optional.empty();
        }
        if (answer.isTextual()) {
            return tidiedText(answer.textValue());
        }
        if (answer.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode(answer.size());
            // An entry that was opened and left empty stays: its missing answers are asked for.
            answer.forEach(entry -> list.add(tidied(entry).orElseGet(JsonNodeFactory.instance::objectNode)));
            return Optional.of(list);
        }
        return answer.isObject() ? tidiedObject(answer) : Optional.of(answer);
    }

    private static Optional<JsonNode> tidiedObject(JsonNode answer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        answer.properties()
                .forEach(property ->
                        tidied(property.getValue()).ifPresent(value -> object.set(property.getKey(), value)));
        return object.isEmpty() ? Optional.empty() : Optional.of(object);
    }

    private static Optional<JsonNode> tidiedText(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        return Optional.of(TextNode.valueOf(Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC)));
    }

    // What JavaScript's trim takes away.
    private static boolean isSpace(char sign) {
        return sign == BYTE_ORDER_MARK || Character.isSpaceChar(sign) || (sign >= '\t' && sign <= '\r');
    }
}
