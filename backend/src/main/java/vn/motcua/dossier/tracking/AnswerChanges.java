package vn.motcua.dossier.tracking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.tracking.SupplementRecordJson.AnswerChange;

/** Where a dossier's answers differ between two moments, answer by answer; a list that grew or shrank as one. */
final class AnswerChanges {

    private AnswerChanges() {}

    static List<AnswerChange> between(ObjectNode before, ObjectNode after) {
        List<AnswerChange> found = new ArrayList<>();
        find("", before, after, found);
        return List.copyOf(found);
    }

    private static void find(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, List<AnswerChange> found) {
        if (before instanceof ObjectNode b && after instanceof ObjectNode a) {
            for (String name : names(b, a)) {
                find(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), b.get(name), a.get(name), found);
            }
        } else if (before instanceof ArrayNode b && after instanceof ArrayNode a && b.size() == a.size()) {
            for (int i = 0; i < b.size(); i++) {
                find(pointer + "/" + i, b.get(i), a.get(i), found);
            }
        } else if (before == null ? after != null : !before.equals(after)) {
            found.add(new AnswerChange(pointer, before, after));
        }
    }

    private static Set<String> names(ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
