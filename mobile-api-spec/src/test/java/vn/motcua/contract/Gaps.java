package vn.motcua.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a contract leaves unsaid. */
final class Gaps {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Set<String> HEADERS_OF_AN_ENDING = Set.of("Deprecation", "Sunset", "Link");

    /** Ways of paging that are not the contract's. */
    private static final Set<String> OTHER_PAGES = Set.of("page", "offset", "cursor", "size", "pageSize");

    // 406 is said once for all operations. A 422 that no code comes to was promised in 1.0.0 at some acts, and stays.
    private static final Set<String> WITHOUT_PROBLEMS = Set.of("406", "422");

    private final JsonNode document;
    private final List<String> found = new ArrayList<>();

    private Gaps(JsonNode document) {
        this.document = document;
    }

    /** Each with the operation it is of; empty where nothing is missing. */
    static List<String> of(JsonNode document) {
        Gaps gaps = new Gaps(document);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    gaps.judge(path.getValue(), entry.getValue());
                }
            }
        }
        return gaps.found;
    }

    private void judge(JsonNode path, JsonNode operation) {
        String name = operation.path("operationId").asText();
        examples(name + ": request", resolved(operation.path("requestBody")).path("content"));
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            examples(
                    name + ": " + response.getKey(),
                    resolved(response.getValue()).path("content"));
        }
        problems(name, operation);
        pages(name, path, operation);
        waiting(name, operation);
        ending(name, operation);
    }

    private void examples(String place, JsonNode content) {
        for (Map.Entry<String, JsonNode> type : content.properties()) {
            boolean json = type.getKey().endsWith("json");
            if (json && type.getValue().path("examples").isEmpty()) {
                found.add(place + " has no example");
            }
        }
    }

    private void problems(String name, JsonNode operation) {
        JsonNode responses = operation.path("responses");
        List<String> statuses = new ArrayList<>();
        for (JsonNode type : operation.path("x-problem-types")) {
            JsonNode known = document.path("x-problem-catalogue").path(type.asText());
            String status = known.path("status").asText();
            statuses.add(status);
            if (known.isMissingNode() || !responses.has(status)) {
                found.add(name + ": " + type.asText() + " is in no catalogue, or its status " + status
                        + " is not answered");
            }
        }
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            String status = response.getKey();
            if (status.startsWith("4") && !WITHOUT_PROBLEMS.contains(status) && !statuses.contains(status)) {
                found.add(name + ": no problem is named for " + status);
            }
        }
    }

    private void pages(String name, JsonNode path, JsonNode operation) {
        List<String> query = Stream.of(path.path("parameters"), operation.path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
        if (query.stream().anyMatch(OTHER_PAGES::contains) || query.contains("after") && !query.contains("limit")) {
            found.add(name + ": pages go by limit and after");
        }
        if (query.contains("after")) {
            JsonNode page = resolved(operation.at("/responses/200/content/application~1json/schema"));
            if (!page.path("properties").has("items")
                    || !page.path("properties").has("next")) {
                found.add(name + ": a page has items and next");
            }
        }
    }

    private void waiting(String name, JsonNode operation) {
        JsonNode tooMany = resolved(operation.path("responses").path("429"));
        boolean rate = StreamSupport.stream(operation.path("x-problem-types").spliterator(), false)
                .anyMatch(type -> type.asText().equals("too-many-requests"));
        if (rate && !tooMany.isMissingNode() && !tooMany.path("headers").has("Retry-After")) {
            found.add(name + ": 429 does not say how long to wait");
        }
    }

    private void ending(String name, JsonNode operation) {
        if (!operation.path("deprecated").asBoolean()) {
            return;
        }
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            JsonNode headers = resolved(response.getValue()).path("headers");
            if (response.getKey().startsWith("2")
                    && !HEADERS_OF_AN_ENDING.stream().allMatch(headers::has)) {
                found.add(name + ": what ends answers Deprecation, Sunset and Link");
            }
        }
        if (!isYearLater(
                operation.path("x-deprecated-since").asText(),
                operation.path("x-sunset").asText())) {
            found.add(name + ": what ends says since when, and its last day at least a year later");
        }
        if (!operation.path("x-successor").asText().startsWith("/api/")) {
            found.add(name + ": what ends says what to use instead");
        }
    }

    private static boolean isYearLater(String since, String last) {
        try {
            return !LocalDate.parse(last).isBefore(LocalDate.parse(since).plusYears(1));
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }
}
