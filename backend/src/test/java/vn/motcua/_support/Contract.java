package vn.motcua._support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The API's contract, held against every exchange of the tests: what it does not say may neither be sent nor answered. */
public final class Contract {
    private static final String PREFIX = "/api/v1";
    // What the framework may answer before any operation is reached; the contract does not repeat it at each.
    private static final Set<Integer> BEFORE_ANY_OPERATION = Set.of(405, 406, 413, 415);
    // What the contract says once for all operations.
    private static final Set<String> OF_ANY_OPERATION = Set.of(
            "bad-request", "internal-error", "method-not-allowed", "not-acceptable", "unavailable", "uri-too-long");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Contract BUNDLED = ofClasspath("/META-INF/openapi/openapi.yaml");

    private final JsonNode document;
    private final List<Operation> operations;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaCacheEnabled(false)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    Contract(JsonNode document) {
        this.document = document;
        this.operations = Operation.listOf(document);
    }

    /** The contract of this build. */
    public static Contract bundled() {
        return BUNDLED;
    }

    private static Contract ofClasspath(String name) {
        try (InputStream in = Contract.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The contract is not built: build without -Dquick once");
            }
            return new Contract(new YAMLMapper().readTree(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every operation as "GET /api/v1/path/{name}", in the contract's order. */
    public List<String> routes() {
        return operations.stream()
                .map(operation -> operation.method() + " " + PREFIX + operation.template())
                .toList();
    }

    /** The routes that need no sign-in. */
    public List<String> publicRoutes() {
        return operations.stream()
                .filter(operation -> operation.isPublic(document))
                .map(operation -> operation.method() + " " + PREFIX + operation.template())
                .toList();
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return operations;
    }

    /** What is wrong with an exchange by the contract; empty when nothing is, or when it is no call of the API. */
    List<String> breaches(Exchange exchange) {
        if (!exchange.path().startsWith(PREFIX + "/")) {
            return List.of();
        }
        String path = exchange.path().substring(PREFIX.length());
        List<Operation> ofPath =
                operations.stream().filter(each -> each.matches(path)).toList();
        // /procedures/search fits /procedures/{code} too: the one with fewer variables is meant.
        return ofPath.stream()
                .filter(each -> each.method().equals(exchange.method()))
                .min(Comparator.comparingLong(Operation::variables))
                .map(operation -> breaches(operation, exchange))
                .orElseGet(() -> withoutOperation(!ofPath.isEmpty(), exchange));
    }

    private List<String> withoutOperation(boolean pathKnown, Exchange exchange) {
        int expected = pathKnown ? 405 : 404;
        return exchange.status() == expected
                ? problem(exchange)
                : List.of("the contract has no such operation, yet the answer is " + exchange.status());
    }

    private List<String> breaches(Operation operation, Exchange exchange) {
        List<String> breaches = new ArrayList<>();
        if (exchange.status() < 300) {
            // Requests that are refused may be wrong on purpose.
            breaches.addAll(operation.undeclaredQuery(document, exchange.query()));
            breaches.addAll(request(operation, exchange));
        }
        JsonNode response = operation.response(document, exchange.status());
        if (response.isMissingNode()) {
            return BEFORE_ANY_OPERATION.contains(exchange.status())
                    ? problem(exchange)
                    : List.of("status " + exchange.status() + " is not in the contract");
        }
        breaches.addAll(body("response", response.path("content"), exchange.response()));
        if (exchange.status() >= 400
                && breaches.isEmpty()
                && !exchange.response().isEmpty()) {
            breaches.addAll(unnamedProblem(operation, exchange.response()));
        }
        return breaches;
    }

    private List<String> request(Operation operation, Exchange exchange) {
        JsonNode body = Operation.resolved(document, operation.node().path("requestBody"));
        if (exchange.request().isEmpty()) {
            return body.path("required").asBoolean() ? List.of("request: the body is missing") : List.of();
        }
        return body("request", body.path("content"), exchange.request());
    }

    private List<String> body(String side, JsonNode content, Exchange.Body body) {
        if (content.isMissingNode() || content.isEmpty()) {
            return body.isEmpty() ? List.of() : List.of(side + ": the contract says no body");
        }
        String bare = body.mediaType().split(";", 2)[0].strip();
        if (!content.has(bare)) {
            return List.of(side + ": media type " + bare + " is not in the contract");
        }
        return bare.endsWith("json") ? json(side, content.path(bare).path("schema"), body) : List.of();
    }

    private List<String> problem(Exchange exchange) {
        ObjectNode reference = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");
        return exchange.response().mediaType().startsWith("application/problem+json")
                ? json("response", reference, exchange.response())
                : List.of("response: an error without problem details");
    }

    private static List<String> unnamedProblem(Operation operation, Exchange.Body body) {
        try {
            String type = JSON.readTree(body.bytes()).path("type").asText();
            String slug = type.substring(type.lastIndexOf('/') + 1);
            return operation.problemTypes().contains(slug) || OF_ANY_OPERATION.contains(slug)
                    ? List.of()
                    : List.of("problem " + slug + " is not in the x-problem-types of "
                            + operation.node().path("operationId").asText());
        } catch (IOException notJson) {
            return List.of("response: not JSON");
        }
    }

    private List<String> json(String side, JsonNode schema, Exchange.Body body) {
        try {
            return mismatches(side, schema, JSON.readTree(body.bytes()));
        } catch (IOException notJson) {
            return List.of(side + ": not JSON");
        }
    }

    /** Where a value is not as a schema of the contract has it. */
    List<String> mismatches(String side, JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(error -> side + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode alone = schema.deepCopy();
        // So that "#/components/..." leads somewhere.
        alone.set("components", document.path("components"));
        return registry.getSchema(alone);
    }
}
