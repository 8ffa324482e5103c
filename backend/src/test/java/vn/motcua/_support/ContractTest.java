package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ServerTest
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;
    private final People people;
    private final ApplicationContext context;

    ContractTest(Api api, People people, ApplicationContext context) {
        this.api = api;
        this.people = people;
        this.context = context;
    }

    @Test
    void routesAndContractAreEqualBothWays() {
        assertThat(Routes.ofApi(context)).containsExactlyInAnyOrderElementsOf(withoutNames(Contract.bundled()));
    }

    @Test
    void fieldAddedToAnAnswerIsCaught() throws IOException {
        String token = people.citizen().token();
        ObjectNode body =
                (ObjectNode) api.get("/api/v1/me").bearer(token).expect(200).json();
        assertThat(breaches(body)).isEmpty();
        body.put("unheardOf", 1);
        assertThat(breaches(body)).singleElement().asString().contains("unheardOf");
        body.remove("unheardOf");
        body.remove("fullName");
        assertThat(breaches(body)).singleElement().asString().contains("fullName");
    }

    @Test
    void answerWithUndeclaredStatusIsCaught() {
        Exchange teapot = new Exchange("GET", "/api/v1/me", Set.of(), Exchange.Body.NONE, 418, Exchange.Body.NONE);
        assertThat(Contract.bundled().breaches(teapot)).isNotEmpty();
        Exchange nowhere =
                new Exchange("GET", "/api/v1/nowhere", Set.of(), Exchange.Body.NONE, 200, Exchange.Body.NONE);
        assertThat(Contract.bundled().breaches(nowhere)).isNotEmpty();
    }

    /** An object that is open would let a field pass that nobody described. */
    @Test
    void everyObjectOfTheContractIsClosedOrOpenOnPurpose() {
        List<String> open = new ArrayList<>();
        collectOpen("", Contract.bundled().document().path("components").path("schemas"), open);
        assertThat(open).isEmpty();
    }

    private static List<String> breaches(JsonNode body) throws IOException {
        return Contract.bundled()
                .breaches(new Exchange(
                        "GET",
                        "/api/v1/me",
                        Set.of(),
                        Exchange.Body.NONE,
                        200,
                        new Exchange.Body("application/json", JSON.writeValueAsBytes(body))));
    }

    private static List<String> withoutNames(Contract contract) {
        return contract.routes().stream().map(Routes::withoutNames).toList();
    }

    private static void collectOpen(String place, JsonNode node, List<String> open) {
        boolean object =
                node.path("properties").isObject() && node.path("type").asText().equals("object");
        if (object && !node.has("additionalProperties") && !node.has("unevaluatedProperties")) {
            open.add(place);
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            // The parts of an allOf are closed as a whole by unevaluatedProperties.
            if (!entry.getKey().equals("allOf") && !entry.getKey().equals("examples")) {
                collectOpen(place + "/" + entry.getKey(), entry.getValue(), open);
            }
        }
    }
}
