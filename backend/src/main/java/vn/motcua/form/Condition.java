package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.definition.Pointer;

/** When something applies: what stands at a place in the answers must satisfy a schema; where nothing stands it fails. */
public final class Condition {
    private final Pointer place;
    private final JsonNode definition;
    // Made at the first question: a catalogue has hundreds of conditions, and the server starts before most are asked.
    private volatile @Nullable Schema schema;

    private Condition(Pointer place, JsonNode definition) {
        this.place = place;
        this.definition = definition;
    }

    static Condition at(Pointer place, JsonNode schema) {
        return new Condition(place, schema);
    }

    /** A condition on the answers as a whole. */
    public static Condition on(JsonNode schema) {
        return new Condition(Pointer.ROOT, schema);
    }

    /** Whether it holds for these answers. */
    public boolean holds(JsonNode answers) {
        JsonNode value = place.in(answers);
        return !value.isMissingNode()
                && !value.isNull()
                && schema().validate(value).isEmpty();
    }

    /** The schema it was made of, as it goes over the wire. */
    public JsonNode definition() {
        return definition;
    }

    private Schema schema() {
        Schema made = schema;
        if (made == null) {
            made = SchemaCompiler.compile(definition);
            schema = made;
        }
        return made;
    }
}
