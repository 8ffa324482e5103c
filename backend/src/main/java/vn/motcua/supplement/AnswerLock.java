package vn.motcua.supplement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.SupplementLookup.FieldNote;

/**
 * Holds answers against those that were submitted and finds what goes beyond what the officer opened. An answer to a
 * question that was hidden may be added, for an opened answer may have brought the question up; one that was shown and
 * left out stays left out.
 */
final class AnswerLock {

    private final List<FieldNote> open;
    private final ObjectNode submitted;

    AnswerLock(List<FieldNote> open, ObjectNode submitted) {
        this.open = List.copyOf(open);
        this.submitted = submitted;
    }

    /** The draft with every locked answer it left out put back; what is hidden then is for the form to prune. */
    ObjectNode completed(ObjectNode draft) {
        return completed("", submitted, draft);
    }

    /**
     * Pointers of the locked answers that a draft changes or adds, in the order of their names.
     *
     * @param pruning takes answers to hidden questions away, as the form says
     */
    Set<String> breaches(ObjectNode draft, UnaryOperator<ObjectNode> pruning) {
        Set<String> found = new TreeSet<>();
        findChanged("", submitted, pruning.apply(completed(draft)), found);
        findAdded("", submitted, pruning.apply(extended(submitted, draft)), found);
        return found;
    }

    private ObjectNode completed(String pointer, ObjectNode before, ObjectNode draft) {
        ObjectNode whole = draft.deepCopy();
        for (Map.Entry<String, JsonNode> member : before.properties()) {
            String place = child(pointer, member.getKey());
            JsonNode given = whole.get(member.getKey());
            if (isOpen(place)) {
                continue;
            }
            whole.set(
                    member.getKey(),
                    isEmpty(given) ? member.getValue().deepCopy() : completedValue(place, member.getValue(), given));
        }
        return whole;
    }

    private JsonNode completedValue(String pointer, JsonNode before, JsonNode given) {
        if (before instanceof ObjectNode b && given instanceof ObjectNode g) {
            return completed(pointer, b, g);
        }
        if (before instanceof ArrayNode b && given instanceof ArrayNode g && b.size() == g.size()) {
            ArrayNode whole = g.arrayNode(g.size());
            for (int i = 0; i < g.size(); i++) {
                String place = pointer + "/" + i;
                whole.add(isOpen(place) ? g.get(i) : completedValue(place, b.get(i), g.get(i)));
            }
            return whole;
        }
        return given;
    }

    private void findChanged(String pointer, JsonNode before, JsonNode after, Set<String> found) {
        // What is missing after pruning was not taken out, for it was put back: it is hidden now.
        if (isOpen(pointer) || before.isMissingNode() || after.isMissingNode() || before.equals(after)) {
            return;
        }
        if (before instanceof ObjectNode b && after instanceof ObjectNode a) {
            b.properties()
                    .forEach(member -> findChanged(
                            child(pointer, member.getKey()), member.getValue(), a.path(member.getKey()), found));
        } else if (before instanceof ArrayNode b && after instanceof ArrayNode a && b.size() == a.size()) {
            for (int i = 0; i < b.size(); i++) {
                findChanged(pointer + "/" + i, b.get(i), a.get(i), found);
            }
        } else {
            found.add(pointer);
        }
    }

    /** The submitted answers with what a draft adds to them: what pruning leaves of that was shown from the first. */
    private static ObjectNode extended(ObjectNode before, ObjectNode draft) {
        ObjectNode more = before.deepCopy();
        draft.properties()
                .forEach(member ->
                        more.set(member.getKey(), extendedValue(before.path(member.getKey()), member.getValue())));
        return more;
    }

    private static JsonNode extendedValue(JsonNode before, JsonNode given) {
        if (before.isMissingNode()) {
            return given;
        }
        if (before instanceof ObjectNode b && given instanceof ObjectNode g) {
            return extended(b, g);
        }
        if (before instanceof ArrayNode b && given instanceof ArrayNode g && b.size() == g.size()) {
            ArrayNode more = b.arrayNode(b.size());
            for (int i = 0; i < b.size(); i++) {
                more.add(extendedValue(b.get(i), g.get(i)));
            }
            return more;
        }
        return before;
    }

    private void findAdded(String pointer, JsonNode before, JsonNode after, Set<String> found) {
        if (isOpen(pointer)) {
            return;
        }
        if (after instanceof ObjectNode a) {
            a.properties()
                    .forEach(member -> findAdded(
                            child(pointer, member.getKey()), before.path(member.getKey()), member.getValue(), found));
        } else if (before instanceof ArrayNode b && after instanceof ArrayNode a) {
            for (int i = 0; i < a.size(); i++) {
                findAdded(pointer + "/" + i, b.has(i) ? b.get(i) : MissingNode.getInstance(), a.get(i), found);
            }
        } else if (before.isMissingNode()) {
            found.add(pointer);
        }
    }

    private boolean isOpen(String pointer) {
        return open.stream().anyMatch(field -> field.opens(pointer));
    }

    /** Forms know no empty answer: null and blank text are none. */
    private static boolean isEmpty(@Nullable JsonNode given) {
        return given == null
                || given.isNull()
                || (given.isTextual() && given.textValue().isBlank());
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
