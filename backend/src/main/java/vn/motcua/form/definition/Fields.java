package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form by pointer, {@code *} standing for the entries of a list, with their own schemas. */
public final class Fields {
    /** How many steps a field's pointer has at most. */
    public static final int DEEPEST = 8;

    private static final String LOCAL = "#";

    private final JsonNode root;
    private final Map<Pointer, JsonNode> schemas = new LinkedHashMap<>();

    private Fields(JsonNode root) {
        this.root = root;
        collect(Pointer.ROOT, root);
    }

    /** The fields of a form's schema. */
    public static Fields of(JsonNode schema) {
        return new Fields(schema);
    }

    /** Pointers of all fields, in the schema's order, each before what it holds. */
    public List<Pointer> all() {
        return List.copyOf(schemas.keySet());
    }

    /** The schema of the field at a pointer of the template or of real answers. */
    public Optional<JsonNode> find(Pointer pointer) {
        return Optional.ofNullable(schemas.get(template(pointer)));
    }

    /** The same pointer with {@code *} in place of entry numbers, as far as the form knows lists there. */
    public Pointer template(Pointer pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.steps()) {
            Pointer above = new Pointer(steps);
            boolean entry = schemas.containsKey(above.then(Pointer.ANY_ITEM)) && Pointer.isIndex(step);
            steps.add(entry ? Pointer.ANY_ITEM : step);
        }
        return new Pointer(steps);
    }

    /** Follows local references; what the referring schema says itself wins. */
    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        JsonNode ref = schema.path("$ref");
        if (!ref.isTextual() || !ref.textValue().startsWith(LOCAL)) {
            return schema;
        }
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        JsonNode target = Pointer.parse(ref.textValue().substring(1))
                .map(pointer -> pointer.in(root))
                .orElse(schema);
        // One step only: the profile refuses a definition that is itself nothing but a reference.
        target.properties().forEach(property -> merged.set(property.getKey(), property.getValue()));
        schema.properties().forEach(property -> merged.set(property.getKey(), property.getValue()));
        return merged;
    }

    private void collect(Pointer place, JsonNode schema) {
        JsonNode own = resolved(root, schema);
        schemas.put(place, own);
        if (place.steps().size() >= DEEPEST) {
            return;
        }
        own.path("properties").properties().forEach(property -> {
            if (property.getValue().isObject()) {
                collect(place.then(property.getKey()), property.getValue());
            }
        });
        if (own.path("items").isObject()) {
            collect(place.then(Pointer.ANY_ITEM), own.path("items"));
        }
    }
}
