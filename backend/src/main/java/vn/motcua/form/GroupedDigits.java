package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.Pointer;

/**
 * Numbers as they are judged and kept: people group digits with spaces, dots and hyphens, as their cards do, and number keys
 * lack the hyphen before a branch of a tax code. What the question's pattern refuses as it was typed is written the way that
 * the pattern takes, if there is one; the web does the same.
 */
final class GroupedDigits {
    // Short enough for any pattern.
    private static final Pattern GROUPED = Pattern.compile("[+0-9 \\u00A0.-]{1,40}");
    private static final Pattern SEPARATORS = Pattern.compile("[ \\u00A0.-]");
    private static final Pattern BRANCH = Pattern.compile("([0-9]{10})([0-9]{3})");

    private final Fields fields;

    GroupedDigits(Fields fields) {
        this.fields = fields;
    }

    /** Writes the numbers among the answers the way their patterns take. */
    void write(ObjectNode answers) {
        write(Pointer.ROOT, answers);
    }

    private void write(Pointer place, JsonNode above) {
        if (above instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int entry = i;
                Pointer of = place.then(String.valueOf(i));
                written(of, list.get(i))
                        .ifPresentOrElse(text -> list.set(entry, text), () -> write(of, list.get(entry)));
            }
        } else if (above instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                Pointer of = place.then(property.getKey());
                written(of, property.getValue())
                        .ifPresentOrElse(property::setValue, () -> write(of, property.getValue()));
            }
        }
    }

    private Optional<TextNode> written(Pointer place, JsonNode answer) {
        if (!answer.isTextual() || !GROUPED.matcher(answer.textValue()).matches()) {
            return Optional.empty();
        }
        return fields.find(place)
                .map(field -> field.path("pattern"))
                .filter(JsonNode::isTextual)
                .map(pattern -> Pattern.compile(pattern.textValue()))
                .filter(pattern -> !pattern.matcher(answer.textValue()).find())
                .flatMap(pattern -> writings(answer.textValue())
                        .filter(text -> pattern.matcher(text).find())
                        .findFirst())
                .map(TextNode::valueOf);
    }

    private static Stream<String> writings(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        return Stream.of(digits, BRANCH.matcher(digits).replaceFirst("$1-$2"));
    }
}
