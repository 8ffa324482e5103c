package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.Pointer;

/** How large and how deep answers may be before anything else looks at them. */
final class Bounds {
    static final int MAX_DEPTH = Fields.DEEPEST;
    static final int MAX_VALUES = 5_000;
    static final int MAX_TEXT = 20_000;
    static final int MAX_ITEMS = 500;

    private int values;

    private Bounds() {}

    /** The first answer that is beyond them, with the bound as its keyword. */
    static Optional<FieldError> firstBreach(JsonNode answers) {
        if (!answers.isObject()) {
            return Optional.of(error(Pointer.ROOT, "type"));
        }
        return new Bounds().look(Pointer.ROOT, answers);
    }

    private Optional<FieldError> look(Pointer place, JsonNode node) {
        values++;
        if (values > MAX_VALUES || place.steps().size() > MAX_DEPTH) {
            return Optional.of(error(place, "maxSize"));
        }
        if (node.isTextual() && node.textValue().length() > MAX_TEXT) {
            return Optional.of(error(place, "maxLength"));
        }
        if (node.isArray()) {
            return node.size() > MAX_ITEMS ? Optional.of(error(place, "maxItems")) : lookAtItems(place, node);
        }
        for (var property : node.properties()) {
            Optional<FieldError> breach = look(place.then(property.getKey()), property.getValue());
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private Optional<FieldError> lookAtItems(Pointer place, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            Optional<FieldError> breach = look(place.then(String.valueOf(i)), list.get(i));
            if (breach.isPresent()) {
                return breach;
            }
        }
        return Optional.empty();
    }

    private static FieldError error(Pointer place, String keyword) {
        return new FieldError(
                place.toString(),
                keyword,
                "Nội dung khai quá dài hoặc sai cấu trúc, hệ thống không nhận được",
                "The answers are too long or not built as the form asks");
    }
}
