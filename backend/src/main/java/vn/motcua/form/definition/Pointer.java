package vn.motcua.form.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the answers: JSON pointer (RFC 6901) with its steps apart; {@code *} stands for any item of a list. */
public record Pointer(List<String> steps) {
    /** The answers as a whole. */
    public static final Pointer ROOT = new Pointer(List.of());
    /** Stands for each item of a list; no field is called so. */
    public static final String ANY_ITEM = "*";

    private static final String UI_STEP = "properties";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

    public Pointer {
        steps = List.copyOf(steps);
    }

    /** Reads {@code /nguoiLamChung/0/hoTen}; empty for what is no pointer. */
    public static Optional<Pointer> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (text.charAt(0) != '/') {
            return Optional.empty();
        }
        return Optional.of(new Pointer(Arrays.stream(text.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList()));
    }

    /** Reads a scope of JSON Forms, {@code #/properties/hoTen}; empty for what is no scope. */
    public static Optional<Pointer> ofScope(String scope) {
        if (!scope.startsWith("#")) {
            return Optional.empty();
        }
        Optional<Pointer> schemaPath = parse(scope.substring(1));
        List<String> names = new ArrayList<>();
        List<String> path = schemaPath.map(Pointer::steps).orElse(List.of("?"));
        for (int i = 0; i < path.size(); i += 2) {
            if (!path.get(i).equals(UI_STEP) || i + 1 == path.size()) {
                return Optional.empty();
            }
            names.add(path.get(i + 1));
        }
        return Optional.of(new Pointer(names));
    }

    /** The place one step further. */
    public Pointer then(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Pointer(longer);
    }

    /** The place that many steps further. */
    public Pointer then(Pointer rest) {
        List<String> longer = new ArrayList<>(steps);
        longer.addAll(rest.steps);
        return new Pointer(longer);
    }

    /** What stands at this place, a missing node when nothing does. */
    public JsonNode in(JsonNode root) {
        JsonNode node = root;
        for (String step : steps) {
            node = node.isArray() && isIndex(step) ? node.path(Integer.parseInt(step)) : node.path(step);
            if (node.isMissingNode()) {
                return MissingNode.getInstance();
            }
        }
        return node;
    }

    /** Whether a step counts items; at most six digits, so that it is always an int. */
    public static boolean isIndex(String step) {
        return INDEX.matcher(step).matches();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
