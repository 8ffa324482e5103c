package vn.motcua.platform.problem;

import java.util.Map;
import vn.motcua.platform.text.Text;

/** What is said of a field that breaks a general rule. */
final class InputMessages {
    static final Text REQUIRED = new Text("Không được để trống", "Must not be empty");
    static final Text WRONG_TYPE = new Text("Sai kiểu dữ liệu", "Has the wrong type");
    static final Text WRONG_FORMAT = new Text("Sai định dạng", "Has the wrong format");
    static final Text UNKNOWN_FIELD = new Text("Không có trường này", "There is no such field");
    static final Text BEYOND_LIMITS = new Text("Vượt quá giới hạn cho phép", "Beyond what is allowed");
    static final Text NOT_JSON = new Text("Nội dung không phải JSON hợp lệ", "Not valid JSON");

    private static final Text LENGTH = new Text("Độ dài hoặc số lượng không hợp lệ", "Too short, too long or too many");
    private static final Text RANGE = new Text("Giá trị nằm ngoài khoảng cho phép", "Outside the allowed range");
    private static final Text DATE = new Text("Ngày không hợp lệ", "Not a valid date");

    /** By the simple name of the bean-validation annotation. */
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("NotNull", new Rule("required", REQUIRED)),
            Map.entry("NotBlank", new Rule("required", REQUIRED)),
            Map.entry("NotEmpty", new Rule("required", REQUIRED)),
            Map.entry("Size", new Rule("length", LENGTH)),
            Map.entry("Min", new Rule("minimum", RANGE)),
            Map.entry("Max", new Rule("maximum", RANGE)),
            Map.entry("Positive", new Rule("minimum", RANGE)),
            Map.entry("PositiveOrZero", new Rule("minimum", RANGE)),
            Map.entry("Pattern", new Rule("pattern", WRONG_FORMAT)),
            Map.entry("Email", new Rule("format", WRONG_FORMAT)),
            Map.entry("Past", new Rule("date", DATE)),
            Map.entry("PastOrPresent", new Rule("date", DATE)),
            Map.entry("Future", new Rule("date", DATE)),
            Map.entry("FutureOrPresent", new Rule("date", DATE)));

    private InputMessages() {}

    /** The rule behind a bean-validation annotation. */
    static Rule ofConstraint(String annotation) {
        return RULES.getOrDefault(annotation, new Rule("invalid", WRONG_FORMAT));
    }

    /** A keyword for programs and words for people. */
    record Rule(String keyword, Text message) {}
}
