package vn.motcua.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.JsonNodeDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;

/**
 * Brings every string that comes in to Unicode's composed form (NFC): phones of one make send "ế" as one character, of
 * another as three, and both must be the same name.
 */
@Singleton
final class ComposedText extends SimpleModule {
    private static final long serialVersionUID = 1L;

    ComposedText() {
        super("composed-text");
        addDeserializer(String.class, new Strings());
        addDeserializer(JsonNode.class, new Trees());
        addDeserializer(ObjectNode.class, new Objects());
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static JsonNode compose(JsonNode node) {
        switch (node) {
            case TextNode text -> {
                return TextNode.valueOf(compose(text.textValue()));
            }
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> entry : object.properties()) {
                    entry.setValue(compose(entry.getValue()));
                }
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, compose(array.get(i)));
                }
            }
            default -> {
                // Numbers, booleans and null have no text.
            }
        }
        return node;
    }

    private static final class Strings extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Strings() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return compose(StringDeserializer.instance.deserialize(parser, context));
        }
    }

    private static final class Trees extends JsonDeserializer<JsonNode> {
        @Override
        public JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return compose(JsonNodeDeserializer.getDeserializer(JsonNode.class).deserialize(parser, context));
        }

        @Override
        public JsonNode getNullValue(DeserializationContext context) {
            return context.getNodeFactory().nullNode();
        }
    }

    private static final class Objects extends JsonDeserializer<ObjectNode> {
        @Override
        public ObjectNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Object tree = JsonNodeDeserializer.getDeserializer(ObjectNode.class).deserialize(parser, context);
            return (ObjectNode) compose((JsonNode) tree);
        }
    }
}
