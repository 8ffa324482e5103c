package vn.motcua._support;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One operation of the contract. */
record Operation(String method, String template, JsonNode pathNode, JsonNode node) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    static List<Operation> listOf(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> entry : path.getValue().properties()) {
                if (METHODS.contains(entry.getKey())) {
                    operations.add(new Operation(
                            entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), path.getValue(), entry.getValue()));
                }
            }
        }
        return List.copyOf(operations);
    }

    /** Follows a reference within the document, if the node is one. */
    static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText("");
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    boolean matches(String path) {
        String pattern = Stream.of(VARIABLE.split(template, -1))
                .map(literal -> literal.isEmpty() ? "" : Pattern.quote(literal))
                .collect(Collectors.joining("[^/]+"));
        return path.matches(pattern);
    }

    /** The problems that it says it may answer, by their slugs. */
    List<String> problemTypes() {
        return StreamSupport.stream(node.path("x-problem-types").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Whether it says that it may answer with a status. */
    boolean declares(int status) {
        return node.path("responses").has(Integer.toString(status));
    }

    boolean takesJson(JsonNode document) {
        return resolved(document, node.path("requestBody")).path("content").has("application/json");
    }

    /** Whether a header of this name is required of the caller. */
    boolean requiresHeader(JsonNode document, String name) {
        return Stream.of(pathNode.path("parameters"), node.path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(parameter -> resolved(document, parameter))
                .anyMatch(parameter -> parameter.path("in").asText().equals("header")
                        && parameter.path("name").asText().equals(name)
                        && parameter.path("required").asBoolean());
    }

    long variables() {
        return VARIABLE.matcher(template).results().count();
    }

    boolean isPublic(JsonNode document) {
        JsonNode security = node.has("security") ? node.path("security") : document.path("security");
        // No scheme at all, or one of them is "none".
        return security.isEmpty()
                || StreamSupport.stream(security.spliterator(), false).anyMatch(JsonNode::isEmpty);
    }

    JsonNode response(JsonNode document, int status) {
        JsonNode responses = node.path("responses");
        for (String key : List.of(Integer.toString(status), status / 100 + "XX", "default")) {
            if (responses.has(key)) {
                return resolved(document, responses.path(key));
            }
        }
        return responses.path("none");
    }

    List<String> undeclaredQuery(JsonNode document, Set<String> names) {
        Set<String> declared = Stream.of(pathNode.path("parameters"), node.path("parameters"))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(parameter -> resolved(document, parameter))
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !declared.contains(name))
                .map(name -> "request: query parameter " + name + " is not in the contract")
                .toList();
    }
}
