package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Whether a condition speaks of fields and options that the form has: a misspelt one would simply never hold. */
final class ConditionProfile {
    private final Fields fields;
    private final Faults faults;

    ConditionProfile(Fields fields, Faults faults) {
        this.fields = fields;
        this.faults = faults;
    }

    /**
     * Looks at a condition.
     *
     * @param place what it is a condition on, {@code *} standing for list entries
     */
    void look(JsonNode condition, Pointer place, String where) {
        JsonNode field = fields.find(place).orElse(condition);
        for (JsonNode name : condition.path("required")) {
            lookAtName(place.then(name.asText()), where + "/required");
        }
        condition.path("properties").properties().forEach(property -> {
            Pointer inner = place.then(property.getKey());
            lookAtName(inner, where + "/properties/" + property.getKey());
            look(property.getValue(), inner, where + "/properties/" + property.getKey());
        });
        if (condition.has("const")) {
            lookAtOption(field, condition.path("const"), where + "/const");
        }
        condition.path("enum").forEach(option -> lookAtOption(field, option, where + "/enum"));
        condition.path("allOf").forEach(part -> look(part, place, where + "/allOf"));
        for (String keyword : List.of("not", "if", "then", "else")) {
            if (condition.has(keyword)) {
                look(condition.path(keyword), place, where + "/" + keyword);
            }
        }
    }

    private void lookAtName(Pointer name, String where) {
        faults.addIf(fields.find(name).isEmpty(), FormFault.Kind.FIELD_UNKNOWN, where);
    }

    private void lookAtOption(JsonNode field, JsonNode option, String where) {
        JsonNode options = field.path("oneOf");
        boolean known = !options.isArray()
                || StreamSupport.stream(options.spliterator(), false)
                        .anyMatch(one -> one.path("const").equals(option));
        faults.addIf(!known, FormFault.Kind.OPTION_UNKNOWN, where);
    }
}
