package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The part of JSON Schema 2020-12 that forms may use; what a browser and this server judge alike. */
final class SchemaProfile {
    private static final Set<String> WORDS =
            Set.of("$schema", "$id", "$comment", "title", "description", "errorMessage");
    private static final Set<String> RULES = Set.of(
            "type",
            "const",
            "enum",
            "required",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minItems",
            "maxItems",
            "uniqueItems",
            "additionalProperties",
            "oneOf",
            "$ref");
    private static final Set<String> SUBSCHEMAS = Set.of("items", "if", "then", "else", "not");
    private static final Set<String> SUBSCHEMAS_BY_NAME = Set.of("properties", "$defs");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final String LOCAL = "#/$defs/";
    private static final int DEEPEST = 24;
    private static final int LONGEST_WITH_PATTERN = 500;

    private final JsonNode root;
    private final Faults faults;

    SchemaProfile(JsonNode root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /** Looks at a whole schema. */
    void look(String where) {
        look(root, where, 0);
    }

    /** Looks at a schema that stands outside of the form's own, such as a rule's condition. */
    void look(JsonNode schema, String where) {
        look(schema, where, 0);
    }

    private void look(JsonNode schema, String where, int depth) {
        if (depth > DEEPEST) {
            faults.add(FormFault.Kind.TOO_DEEP, where);
            return;
        }
        if (schema.isBoolean()) {
            return;
        }
        if (!schema.isObject()) {
            faults.add(FormFault.Kind.KEYWORD_NOT_ALLOWED, where);
            return;
        }
        schema.properties().forEach(keyword -> lookAtKeyword(keyword, where, depth));
        if (schema.has("pattern")) {
            lookAtPattern(schema, where + "/pattern");
        }
    }

    /** A pattern stands beside the length that keeps long texts from it. */
    private void lookAtPattern(JsonNode schema, String here) {
        int longest = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        boolean quick = longest <= LONGEST_WITH_PATTERN
                && PortablePattern.is(schema.path("pattern").asText(), longest);
        faults.addIf(!quick, FormFault.Kind.PATTERN_NOT_ALLOWED, here);
    }

    private void lookAtKeyword(Map.Entry<String, JsonNode> keyword, String where, int depth) {
        String name = keyword.getKey();
        JsonNode value = keyword.getValue();
        String here = where + "/" + name;
        if (SUBSCHEMAS.contains(name)) {
            look(value, here, depth + 1);
        } else if (SUBSCHEMAS_BY_NAME.contains(name)) {
            value.properties().forEach(named -> {
                faults.addIf(
                        !NAME.matcher(named.getKey()).matches(),
                        FormFault.Kind.NAME_NOT_ALLOWED,
                        here + "/" + named.getKey());
                look(named.getValue(), here + "/" + named.getKey(), depth + 1);
            });
        } else if (name.equals("allOf")) {
            for (int i = 0; i < value.size(); i++) {
                look(value.get(i), here + "/" + i, depth + 1);
            }
        } else if (RULES.contains(name)) {
            lookAtRule(name, value, here);
        } else {
            faults.addIf(!WORDS.contains(name), FormFault.Kind.KEYWORD_NOT_ALLOWED, here);
        }
    }

    private void lookAtRule(String name, JsonNode value, String here) {
        switch (name) {
            case "format" -> faults.addIf(!value.asText().equals("date"), FormFault.Kind.FORMAT_NOT_ALLOWED, here);
            case "oneOf" -> faults.addIf(!isChoice(value), FormFault.Kind.CHOICE_NOT_ALLOWED, here);
            case "$ref" -> faults.addIf(!isLocal(value.asText()), FormFault.Kind.REFERENCE_NOT_ALLOWED, here);
            case "additionalProperties" -> faults.addIf(!value.isBoolean(), FormFault.Kind.KEYWORD_NOT_ALLOWED, here);
            default -> {}
        }
    }

    private static boolean isChoice(JsonNode options) {
        for (JsonNode option : options) {
            List<String> keys =
                    option.properties().stream().map(Map.Entry::getKey).toList();
            if (!keys.contains("const") || !keys.contains("title") || keys.size() != 2) {
                return false;
            }
        }
        return options.isArray() && !options.isEmpty();
    }

    private boolean isLocal(String reference) {
        if (!reference.startsWith(LOCAL)) {
            return false;
        }
        JsonNode target = root.path("$defs").path(reference.substring(LOCAL.length()));
        // A definition that is itself a reference could go in circles.
        return target.isObject() && !target.has("$ref");
    }
}
