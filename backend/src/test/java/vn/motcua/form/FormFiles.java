package vn.motcua.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.motcua._data.Seeds;
import vn.motcua.form.definition.FormDraft;

/** Forms for tests: the seeded ones, and small ones written where they are used. */
public final class FormFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FormFiles() {}

    public static FormDraft seeded(String id) {
        try {
            return JSON.treeToValue(Seeds.read("forms/" + id + ".json"), FormDraft.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(id, broken);
        }
    }

    public static ObjectNode sample(String id) {
        return (ObjectNode) Seeds.read("samples/answers/" + id + ".json");
    }

    public static ObjectNode json(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(text, broken);
        }
    }

    /** A form of one page with these properties, all asked for in order; the rest of the schema is added to it. */
    public static FormDraft small(String properties, String restOfSchema, String elements) {
        ObjectNode schema = json("{\"type\":\"object\",\"properties\":{" + properties + "}" + restOfSchema + "}");
        ObjectNode ui = json("{\"type\":\"Categorization\",\"elements\":["
                + "{\"type\":\"Category\",\"label\":\"Trang\",\"elements\":[" + elements + "]}]}");
        ObjectNode i18n = json("{\"en\":{\"#/elements/0/label\":\"Page\"}}");
        for (var property : schema.path("properties").properties()) {
            ((ObjectNode) i18n.path("en")).put("/" + property.getKey(), "English of " + property.getKey());
        }
        return new FormDraft("9.000001", 1, "Tờ khai", "Declaration", schema, ui, i18n);
    }

    public static String control(String name) {
        return "{\"type\":\"Control\",\"scope\":\"#/properties/" + name + "\"}";
    }

    static CompiledForm compiled(FormDraft draft) {
        return new CompiledForm(Form.of(draft, 1));
    }
}
