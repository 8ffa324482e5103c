package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of JSON Forms' vocabulary that forms may use. */
final class UiProfile {
    private static final Set<String> LAYOUTS = Set.of("VerticalLayout", "HorizontalLayout", "Group");
    private static final Set<String> EFFECTS = Set.of("SHOW", "HIDE");

    private final Fields fields;
    private final SchemaProfile schemas;
    private final ConditionProfile conditions;
    private final Faults faults;
    private final Set<Pointer> asked = new HashSet<>();
    private final Set<Pointer> hideable = new HashSet<>();

    UiProfile(Fields fields, SchemaProfile schemas, Faults faults) {
        this.fields = fields;
        this.schemas = schemas;
        this.conditions = new ConditionProfile(fields, faults);
        this.faults = faults;
    }

    void look(JsonNode ui) {
        faults.addIf(!type(ui).equals("Categorization"), FormFault.Kind.ELEMENT_NOT_ALLOWED, "/ui");
        JsonNode categories = ui.path("elements");
        for (int i = 0; i < categories.size(); i++) {
            JsonNode category = categories.get(i);
            String here = "/ui/elements/" + i;
            boolean titled = type(category).equals("Category")
                    && !category.path("label").asText("").isBlank();
            faults.addIf(!titled, FormFault.Kind.ELEMENT_NOT_ALLOWED, here);
            lookAtRule(category, Pointer.ROOT, here);
            lookAtAll(category.path("elements"), Pointer.ROOT, category.has("rule"), here);
        }
    }

    /** What a rule, its own or one around it, can hide. */
    Set<Pointer> hideable() {
        return hideable;
    }

    List<Pointer> neverAsked() {
        return fields.all().stream()
                .filter(field -> !field.steps().isEmpty())
                .filter(field -> !field.steps().getLast().equals(Pointer.ANY_ITEM))
                .filter(field -> !asked.contains(field) && !holdsAsked(field))
                .toList();
    }

    // An object is asked by its parts.
    private boolean holdsAsked(Pointer field) {
        int length = field.steps().size();
        return asked.stream()
                .anyMatch(one -> one.steps().size() > length
                        && one.steps().subList(0, length).equals(field.steps()));
    }

    private void lookAtAll(JsonNode elements, Pointer base, boolean hidden, String where) {
        for (int i = 0; i < elements.size(); i++) {
            JsonNode element = elements.get(i);
            String here = where + "/elements/" + i;
            lookAtRule(element, base, here);
            boolean hiddenHere = hidden || element.has("rule");
            if (type(element).equals("Control")) {
                lookAtControl(element, base, hiddenHere, here);
            } else if (LAYOUTS.contains(type(element))) {
                lookAtAll(element.path("elements"), base, hiddenHere, here);
            } else {
                faults.addIf(!type(element).equals("Label"), FormFault.Kind.ELEMENT_NOT_ALLOWED, here);
            }
        }
    }

    private void lookAtControl(JsonNode control, Pointer base, boolean hidden, String here) {
        Optional<Pointer> place = Pointer.ofScope(control.path("scope").asText())
                .map(base::then)
                .filter(pointer -> fields.find(pointer).isPresent() && !pointer.equals(base));
        if (place.isEmpty()) {
            faults.add(FormFault.Kind.SCOPE_UNKNOWN, here);
            return;
        }
        faults.addIf(!asked.add(place.get()), FormFault.Kind.ASKED_TWICE, here);
        if (hidden) {
            hideable.add(place.get());
        }
        JsonNode detail = control.path("options").path("detail");
        // What is asked of an entry is hidden with its whole list, so it may be required of the entry.
        lookAtAll(
                detail.isArray() ? detail : detail.path("elements"),
                place.get().then(Pointer.ANY_ITEM),
                false,
                here + "/options/detail");
    }

    private void lookAtRule(JsonNode element, Pointer base, String here) {
        JsonNode rule = element.path("rule");
        if (rule.isMissingNode()) {
            return;
        }
        faults.addIf(
                !EFFECTS.contains(rule.path("effect").asText()),
                FormFault.Kind.RULE_EFFECT_NOT_ALLOWED,
                here + "/rule");
        JsonNode condition = rule.path("condition");
        Optional<Pointer> place = Pointer.ofScope(condition.path("scope").asText())
                .map(base::then)
                .filter(pointer -> fields.find(pointer).isPresent());
        if (place.isEmpty() || !condition.path("schema").isObject()) {
            faults.add(FormFault.Kind.RULE_SCOPE_UNKNOWN, here + "/rule");
            return;
        }
        schemas.look(condition.path("schema"), here + "/rule/condition/schema");
        conditions.look(condition.path("schema"), place.get(), here + "/rule/condition/schema");
    }

    private static String type(JsonNode element) {
        return element.path("type").asText();
    }
}
