package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the contract says of operations that end, held against what the code is marked with. */
@ServerTest
class EndingsTest {
    private final ApplicationContext context;

    EndingsTest(ApplicationContext context) {
        this.context = context;
    }

    @Test
    void whatTheContractEndsTheCodeEndsAndNothingElse() {
        Map<String, String> ofApi = new TreeMap<>(Routes.ending(context));
        ofApi.keySet().removeIf(route -> !route.contains(" /api/"));
        assertThat(ofApi).isEqualTo(ending(Contract.bundled().operations()));
    }

    @Test
    void endingIsReadOffTheCode() {
        assertThat(Routes.ending(context))
                .containsEntry("GET /test-only/endings", "2026-12-01 2027-12-31 /api/v2/dossiers");
    }

    @Test
    void endingIsReadOffTheContract() {
        ObjectNode ends = JsonNodeFactory.instance
                .objectNode()
                .put("deprecated", true)
                .put("x-deprecated-since", "2026-12-01")
                .put("x-sunset", "2027-12-31")
                .put("x-successor", "/api/v2/dossiers");
        ObjectNode stays = JsonNodeFactory.instance.objectNode();
        List<Operation> operations = List.of(
                new Operation("GET", "/dossiers/{dossierId}", stays, ends),
                new Operation("GET", "/dossiers", stays, stays));
        assertThat(ending(operations))
                .isEqualTo(Map.of("GET /api/v1/dossiers/{}", "2026-12-01 2027-12-31 /api/v2/dossiers"));
    }

    private static Map<String, String> ending(List<Operation> operations) {
        Map<String, String> ending = new TreeMap<>();
        operations.stream()
                .filter(operation -> operation.node().path("deprecated").asBoolean())
                .forEach(operation -> ending.put(
                        Routes.withoutNames(operation.method() + " /api/v1" + operation.template()),
                        String.join(
                                " ",
                                operation.node().path("x-deprecated-since").asText(),
                                operation.node().path("x-sunset").asText(),
                                operation.node().path("x-successor").asText())));
        return ending;
    }
}
