package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The contract's examples are what the contract says: apps are built against them before there is a portal. */
class ExamplesTest {
    private final Contract contract = Contract.bundled();
    private final JsonNode document = contract.document();

    @Test
    void everyExampleIsAsItsSchemaHasIt() {
        List<String> wrong = new ArrayList<>();
        int examples = 0;
        for (Operation operation : contract.operations()) {
            for (JsonNode content : contents(operation)) {
                for (Map.Entry<String, JsonNode> type : content.properties()) {
                    for (JsonNode example : type.getValue().path("examples")) {
                        examples++;
                        wrong.addAll(mismatches(operation, type.getValue().path("schema"), example));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(examples).isGreaterThan(1_000);
    }

    @Test
    void exampleThatIsNotAsItsSchemaHasItIsCaught() {
        JsonNode schema = document.at("/components/schemas/NewCode");
        assertThat(contract.mismatches("example", schema, document.at("/components/examples/NewCode/value")))
                .isEmpty();
        assertThat(contract.mismatches("example", schema, document.at("/components/examples/Me/value")))
                .isNotEmpty();
    }

    private List<JsonNode> contents(Operation operation) {
        List<JsonNode> contents = new ArrayList<>();
        contents.add(Operation.resolved(document, operation.node().path("requestBody"))
                .path("content"));
        for (JsonNode response : operation.node().path("responses")) {
            contents.add(Operation.resolved(document, response).path("content"));
        }
        return contents;
    }

    private List<String> mismatches(Operation operation, JsonNode schema, JsonNode example) {
        return contract.mismatches(
                operation.node().path("operationId").asText(),
                schema,
                Operation.resolved(document, example).path("value"));
    }
}
