package vn.motcua._support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemType;

/** What the contract says of problems, held against the code: apps decide by a problem's type. */
class ProblemTypesTest {
    /** What comes of the statuses that an operation says it answers, whatever its own code does. */
    private static final Map<Integer, CommonProblem> OF_STATUS = Map.of(
            400, CommonProblem.INVALID_INPUT,
            401, CommonProblem.UNAUTHENTICATED,
            403, CommonProblem.FORBIDDEN,
            413, CommonProblem.TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_MEDIA_TYPE,
            428, CommonProblem.PRECONDITION_REQUIRED,
            503, CommonProblem.UNAVAILABLE);

    private final Contract contract = Contract.bundled();
    private final JsonNode document = contract.document();

    /** Nothing is left out and nothing is claimed: a list that is not as here is to be written as here. */
    @Test
    void everyOperationNamesTheProblemsThatItsCodeCanComeTo() {
        Map<String, Set<ProblemType>> reachable = ReachableProblems.ofRoutes();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            String route = Routes.withoutNames(operation.method() + " /api/v1" + operation.template());
            Set<String> expected = expected(operation, reachable.getOrDefault(route, Set.of()));
            if (!List.copyOf(expected).equals(operation.problemTypes())) {
                wrong.add(operation.node().path("operationId").asText() + ": x-problem-types: ["
                        + String.join(", ", expected) + "]");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void catalogueOfProblemsIsWhole() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (ProblemType type : ReachableProblems.all()) {
            // Some say the general thing in words of their own.
            known.computeIfAbsent(type.slug(), slug -> new TreeSet<>())
                    .add(words(type.status(), type.title().vi(), type.title().en()));
        }
        Map<String, String> written = new TreeMap<>();
        for (Map.Entry<String, JsonNode> type :
                document.path("x-problem-catalogue").properties()) {
            JsonNode node = type.getValue();
            String words = words(
                    node.path("status").asInt(),
                    node.path("vi").asText(),
                    node.path("en").asText());
            written.put(type.getKey(), words);
            assertThat(known.getOrDefault(type.getKey(), Set.of())).contains(words);
        }
        assertThat(written.keySet()).isEqualTo(known.keySet());
    }

    @Test
    void problemThatAnOperationDoesNotNameIsCaught() {
        assertThat(breaches("stale-version", 412)).isEmpty();
        assertThat(breaches("upload-unknown", 412)).singleElement().asString().contains("upload-unknown");
    }

    private List<String> breaches(String slug, int status) {
        String body =
                "{\"type\":\"https://motcua.vn/problems/%s\",\"title\":\"x\",\"status\":%d}".formatted(slug, status);
        return contract.breaches(new Exchange(
                "PUT",
                "/api/v1/me",
                Set.of(),
                Exchange.Body.NONE,
                status,
                new Exchange.Body("application/problem+json", body.getBytes(StandardCharsets.UTF_8))));
    }

    /** Commands share what they refuse; what an operation has no status for is another's. */
    private Set<String> expected(Operation operation, Set<ProblemType> reachable) {
        Set<String> slugs = new TreeSet<>();
        reachable.stream().filter(type -> operation.declares(type.status())).forEach(type -> slugs.add(type.slug()));
        OF_STATUS.forEach((status, type) -> {
            if (operation.declares(status)) {
                slugs.add(type.slug());
            }
        });
        if (operation.declares(400) && operation.takesJson(document)) {
            slugs.add(CommonProblem.UNREADABLE_BODY.slug());
        }
        if (operation.declares(403) && !Set.of("GET", "HEAD", "OPTIONS").contains(operation.method())) {
            slugs.add("csrf-header-missing");
        }
        if (operation.declares(412) && operation.requiresHeader(document, "If-Match")) {
            slugs.add(CommonProblem.STALE_VERSION.slug());
        }
        return slugs;
    }

    private static String words(int status, String vi, String en) {
        return status + " " + vi + " / " + en;
    }
}
