package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.keyword.PatternValidator;
import com.networknt.schema.path.NodePath;

/**
 * The keyword {@code pattern}, which is not run on a text that is longer than the {@code maxLength} beside it: that is
 * refused already, and a pattern may take the square of a text's length.
 */
final class BoundedPattern implements Keyword {
    private static final String LONGEST = "maxLength";

    @Override
    public String getValue() {
        return "pattern";
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode pattern, Schema parent, SchemaContext context) {
        return new Validator(location, pattern, parent, context);
    }

    private static final class Validator extends PatternValidator {
        private final int longest;

        Validator(SchemaLocation location, JsonNode pattern, Schema parent, SchemaContext context) {
            super(location, pattern, parent, context);
            this.longest = parent.getSchemaNode().path(LONGEST).asInt(Integer.MAX_VALUE);
        }

        @Override
        public void validate(ExecutionContext context, JsonNode node, JsonNode root, NodePath place) {
            if (!node.isTextual() || lengthOf(node.textValue()) <= longest) {
                super.validate(context, node, root, place);
            }
        }

        private static int lengthOf(String text) {
            return text.codePointCount(0, text.length());
        }
    }
}
