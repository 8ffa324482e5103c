package vn.motcua.supplement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import vn.motcua.dossier.SupplementLookup.FieldNote;

/**
 * Holds answers against those that were submitted and finds what was changed beyond what the officer opened. An answer
 * that was not there before may be added: an opened answer may bring up a question that was hidden.
 */
final class AnswerDraft {

    private final List<FieldNote> open;

    AnswerDraft(List<FieldNote> open) {
        this.open = List.copyOf(open);
    }

    /**
     * Pointers of the locked answers that differ, in the order of their names.
     *
     * @param draft completed and pruned: what is missing from it is hidden
     */
    List<String> lockedChanges(ObjectNode submitted, ObjectNode draft) {
        List<String> changed = new ArrayList<>();
        compare("", submitted, draft, changed);
        return changed;
    }

    /** The draft with every submitted answer it left out put back; what is hidden then is for the form to prune. */
    static ObjectNode completed(ObjectNode submitted, ObjectNode draft) {
        ObjectNode whole = draft.deepCopy();
        submitted.properties().forEach(member -> {
            JsonNode given = whole.get(member.getKey());
            if (given == null) {
                whole.set(member.getKey(), member.getValue().deepCopy());
            } else if (given instanceof ObjectNode g && member.getValue() instanceof ObjectNode m) {
                whole.set(member.getKey(), completed(m, g));
            }
        });
        return whole;
    }

    private void compare(String pointer, JsonNode before, JsonNode after, List<String> changed) {
        if (isOpen(pointer) || before.isMissingNode() || after.isMissingNode() || Objects.equals(before, after)) {
            return;
        }
        if (before instanceof ObjectNode b && after instanceof ObjectNode a) {
            for (String name : new TreeSet<>(names(b))) {
                compare(pointer + "/" + escaped(name), b.path(name), a.path(name), changed);
            }
        } else if (before instanceof ArrayNode b && after instanceof ArrayNode a && b.size() == a.size()) {
            for (int i = 0; i < b.size(); i++) {
                compare(pointer + "/" + i, b.get(i), a.get(i), changed);
            }
        } else {
            changed.add(pointer);
        }
    }

    private boolean isOpen(String pointer) {
        return open.stream().anyMatch(f -> pointer.equals(f.pointer()) || pointer.startsWith(f.pointer() + "/"));
    }

    private static List<String> names(ObjectNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
