package vn.motcua.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** Makes validators of schemas. The registry has no fetcher: what is not on the class path is never loaded. */
final class SchemaCompiler {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
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
