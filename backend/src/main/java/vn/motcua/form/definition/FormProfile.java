package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * What a form must be like to be published: a part of JSON Schema 2020-12 and of JSON Forms' vocabulary that browsers,
 * phones and this server read alike, with every rule satisfiable and every word in both languages.
 */
public final class FormProfile {
    private final FormDraft form;
    private final Faults faults = new Faults();

    private FormProfile(FormDraft form) {
        this.form = form;
    }

    /** What is wrong with the form; nothing when it may be published. */
    public static List<FormFault> faults(FormDraft form) {
        return new FormProfile(form).look();
    }

    /** What speaks against a condition on the answers of the form: keywords, fields or options it does not have. */
    public static List<FormFault> conditionFaults(FormDraft form, JsonNode condition) {
        Faults faults = new Faults();
        new SchemaProfile(form.schema(), faults).look(condition, "");
        new ConditionProfile(Fields.of(form.schema()), faults).look(condition, Pointer.ROOT, "");
        return faults.found();
    }

    private List<FormFault> look() {
        JsonNode schema = form.schema();
        if (!schema.path("type").asText().equals("object")
                || !schema.path("properties").isObject()) {
            faults.add(FormFault.Kind.NOT_AN_OBJECT, "/schema");
            return faults.found();
        }
        SchemaProfile schemas = new SchemaProfile(schema, faults);
        schemas.look("/schema");
        Fields fields = Fields.of(schema);
        UiProfile ui = new UiProfile(fields, schemas, faults);
        ui.look(form.ui());
        ui.neverAsked().forEach(place -> faults.add(FormFault.Kind.NEVER_ASKED, "/schema" + inSchema(place)));
        lookAtRequired(fields, ui.hideable());
        new ConditionProfile(fields, faults).look(withoutFields(schema), Pointer.ROOT, "/schema");
        // Words are looked for only in a form that is otherwise sound: they are found through its controls.
        if (faults.found().isEmpty()) {
            lookAtWords(fields);
        }
        return faults.found();
    }

    private void lookAtRequired(Fields fields, Set<Pointer> hideable) {
        for (Pointer place : fields.all()) {
            for (JsonNode name : fields.find(place).orElseThrow().path("required")) {
                Pointer wanted = place.then(name.asText());
                String where = "/schema" + inSchema(place) + "/required";
                faults.addIf(fields.find(wanted).isEmpty(), FormFault.Kind.FIELD_UNKNOWN, where);
                faults.addIf(hideable.contains(wanted), FormFault.Kind.REQUIRED_BUT_HIDDEN, where);
            }
        }
    }

    // Fields' own constants and options are what conditions are compared with, not conditions.
    private static JsonNode withoutFields(JsonNode schema) {
        return schema.<ObjectNode>deepCopy().without(List.of("properties", "required"));
    }

    private void lookAtWords(Fields fields) {
        JsonNode english = form.i18n().path("en");
        for (int i = 0; i < form.ui().path("elements").size(); i++) {
            lookForEnglish(english, "#/elements/" + i + "/label");
        }
        for (Pointer place : fields.all()) {
            JsonNode field = fields.find(place).orElseThrow();
            boolean question =
                    !place.steps().isEmpty() && !place.steps().getLast().equals(Pointer.ANY_ITEM);
            if (question && !field.path("type").asText().equals("object")) {
                faults.addIf(!field.has("title"), FormFault.Kind.TITLE_MISSING, "/schema" + inSchema(place));
                lookForEnglish(english, place.toString());
            }
            for (String word : List.of("description", "errorMessage")) {
                if (question && field.has(word)) {
                    lookForEnglish(english, place + "#" + word);
                }
            }
            field.path("oneOf")
                    .forEach(option -> lookForEnglish(
                            english, place + "#" + option.path("const").asText()));
        }
    }

    private void lookForEnglish(JsonNode english, String key) {
        faults.addIf(english.path(key).asText("").isBlank(), FormFault.Kind.ENGLISH_MISSING, "/i18n/en " + key);
    }

    private static String inSchema(Pointer place) {
        StringBuilder where = new StringBuilder();
        for (String step : place.steps()) {
            where.append(step.equals(Pointer.ANY_ITEM) ? "/items" : "/properties/" + step);
        }
        return where.toString();
    }
}
