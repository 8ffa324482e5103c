package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.form.definition.Fields;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

/** A rule broken at a place of the answers. */
record Breach(Pointer place, String keyword) {
    private static final String CHOICE = "oneOf";
    private static final String PROPERTIES = "properties";

    // The order in which the browser's validator looks at them, so that both name the same one first.
    private static final List<String> ORDER = List.of(
            "type",
            "const",
            "enum",
            "not",
            "oneOf",
            "required",
            "additionalProperties",
            "maxItems",
            "minItems",
            "uniqueItems",
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "format");

    /** Where the rule stands among those of one answer. */
    int order() {
        int index = ORDER.indexOf(keyword);
        return index < 0 ? ORDER.size() : index;
    }

    /** What the validator found, told of the field it concerns: a missing answer of itself, not of what lacks it. */
    static Breach of(Error error) {
        Pointer place = new Pointer(elements(error.getInstanceLocation()));
        String keyword = Optional.ofNullable(error.getKeyword()).orElse("false");
        // The validator tells each option that was not chosen; for a person it is one choice not made.
        if (insideChoice(elements(error.getEvaluationPath()))) {
            return new Breach(place, CHOICE);
        }
        String property = error.getProperty();
        boolean ofProperty = keyword.equals("required") || keyword.equals("additionalProperties");
        return new Breach(ofProperty && property != null ? place.then(property) : place, keyword);
    }

    FieldError inWords(Fields fields, Words words) {
        JsonNode schema = fields.find(place).orElseGet(MissingNode::getInstance);
        return new FieldError(
                place.toString(), keyword, inWords(schema, words, Language.VI), inWords(schema, words, Language.EN));
    }

    private String inWords(JsonNode schema, Words words, Language language) {
        // What is missing is asked for; the author's words say how to mend an answer that is there.
        String own = keyword.equals("required") ? null : words.errorMessage(place, language);
        return own == null ? Messages.say(keyword, schema, words.label(place, language), language) : own;
    }

    private static boolean insideChoice(List<String> path) {
        return IntStream.range(0, path.size())
                .filter(i -> path.get(i).equals(CHOICE))
                .anyMatch(i -> i == 0 || !path.get(i - 1).equals(PROPERTIES));
    }

    private static List<String> elements(NodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(i -> String.valueOf(path.getElement(i)))
                .toList();
    }
}
