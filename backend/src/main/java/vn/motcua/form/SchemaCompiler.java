package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

/** Makes validators of schemas. The registry has no fetcher: what is not on the class path is never loaded. */
final class SchemaCompiler {
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("errorMessage"))
            .keyword(new BoundedPattern())
            .build();

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DIALECT,
            // No cache: each compiled form is kept by the form itself, and two forms may carry the same $id.
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private SchemaCompiler() {}

    static Schema compile(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }
}
