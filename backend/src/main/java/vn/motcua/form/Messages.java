package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.text.Text;

/** One plain sentence for each rule an answer can break; the web says the same ones. */
final class Messages {
    private static final String LABEL = "{label}";
    private static final String LIMIT = "{limit}";

    private static final Text REQUIRED = new Text("Hãy trả lời mục “{label}”", "Answer “{label}”");
    private static final Text CHOICE =
            new Text("Hãy chọn một câu trả lời cho “{label}”", "Choose an answer for “{label}”");
    private static final Text TICK = new Text("Hãy đánh dấu vào ô “{label}” để tiếp tục", "Tick “{label}” to continue");
    private static final Text INTEGER =
            new Text("“{label}” phải là số nguyên, chỉ gồm chữ số", "“{label}” must be a whole number, digits only");
    private static final Text NUMBER = new Text("“{label}” phải là một số", "“{label}” must be a number");
    private static final Text OTHER =
            new Text("“{label}” chưa hợp lệ. Hãy nhập lại", "“{label}” is not valid. Type it again");

    private static final Map<String, Text> BY_KEYWORD = Map.ofEntries(
            Map.entry(
                    "minLength",
                    new Text("“{label}” cần ít nhất {limit} ký tự", "“{label}” needs at least {limit} characters")),
            Map.entry(
                    "maxLength",
                    new Text(
                            "“{label}” chỉ được dài tối đa {limit} ký tự",
                            "“{label}” may have at most {limit} characters")),
            Map.entry("minimum", new Text("“{label}” phải từ {limit} trở lên", "“{label}” must be {limit} or more")),
            Map.entry(
                    "exclusiveMinimum",
                    new Text("“{label}” phải lớn hơn {limit}", "“{label}” must be more than {limit}")),
            Map.entry("maximum", new Text("“{label}” không được lớn hơn {limit}", "“{label}” must be {limit} or less")),
            Map.entry(
                    "exclusiveMaximum",
                    new Text("“{label}” phải nhỏ hơn {limit}", "“{label}” must be less than {limit}")),
            Map.entry(
                    "multipleOf",
                    new Text("“{label}” phải chia hết cho {limit}", "“{label}” must be a multiple of {limit}")),
            Map.entry(
                    "pattern",
                    new Text(
                            "“{label}” chưa đúng dạng. Hãy xem lại gợi ý và nhập lại",
                            "“{label}” does not have the right form. Check the hint and type it again")),
            Map.entry(
                    "format",
                    new Text(
                            "“{label}” phải là một ngày có thật, ví dụ 9 2 1990",
                            "“{label}” must be a real date, such as 9 2 1990")),
            Map.entry(
                    "minItems",
                    new Text(
                            "Hãy thêm ít nhất {limit} mục vào “{label}”", "Add at least {limit} entries to “{label}”")),
            Map.entry(
                    "maxItems",
                    new Text("“{label}” chỉ được có tối đa {limit} mục", "“{label}” may have at most {limit} entries")),
            Map.entry("uniqueItems", new Text("“{label}” có mục bị lặp lại", "“{label}” has an entry twice")),
            Map.entry("oneOf", CHOICE),
            Map.entry("enum", CHOICE),
            Map.entry(
                    "additionalProperties",
                    new Text("Biểu mẫu không có mục “{label}”", "The form has no field “{label}”")));

    private Messages() {}

    static String say(String keyword, JsonNode fieldSchema, String label, Language language) {
        return sentence(keyword, fieldSchema)
                .in(language)
                .replace(LABEL, label)
                .replace(LIMIT, fieldSchema.path(keyword).asText());
    }

    private static Text sentence(String keyword, JsonNode schema) {
        return switch (keyword) {
            case "required" -> missing(schema);
            case "const" -> TICK;
            case "type" -> wrongType(schema);
            default -> BY_KEYWORD.getOrDefault(keyword, OTHER);
        };
    }

    private static Text wrongType(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "integer" -> INTEGER;
            case "number" -> NUMBER;
            default -> OTHER;
        };
    }

    private static Text missing(JsonNode schema) {
        if (schema.path("type").asText().equals("boolean")) {
            return TICK;
        }
        return schema.has("oneOf") || schema.has("enum") ? CHOICE : REQUIRED;
    }
}
