package vn.motcua.dossier.filing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings what a device changed while it was away together with what stands in the draft now, answer by answer. */
final class DraftMerge {
    private DraftMerge() {}

    /**
     * One answer as a device changed it.
     *
     * @param base what stood there when the device changed it; absent where nothing did
     * @param value what is to stand there; absent where nothing is to
     */
    record Change(
            String field, @Nullable JsonNode base, @Nullable JsonNode value) {}

    /**
     * An answer that was changed here and there, each otherwise.
     *
     * @param theirs what stands in the draft
     */
    record Conflict(
            String field,
            @Nullable JsonNode mine,
            @Nullable JsonNode theirs,
            @Nullable JsonNode base) {}

    /** What came of it. */
    sealed interface Outcome {
        /** All changes are in these answers. */
        record Merged(ObjectNode answers) implements Outcome {}

        /** A person must choose; nothing is changed. */
        record Conflicting(List<Conflict> conflicts) implements Outcome {}
    }

    /** Of changes in the order they were made; the same changes may come again, and with more after them. */
    static Outcome of(ObjectNode now, List<Change> changes) {
        Map<String, List<Change>> byField = new LinkedHashMap<>();
        changes.forEach(change -> byField.computeIfAbsent(change.field(), field -> new ArrayList<>())
                .add(change));
        ObjectNode merged = now.deepCopy();
        List<Conflict> conflicts = new ArrayList<>();
        byField.forEach((field, made) -> {
            JsonNode theirs = present(now.get(field));
            JsonNode base = present(made.getFirst().base());
            JsonNode mine = present(made.getLast().value());
            if (same(theirs, base) || made.stream().anyMatch(change -> same(theirs, present(change.value())))) {
                put(merged, field, mine);
            } else {
                conflicts.add(new Conflict(field, mine, theirs, base));
            }
        });
        return conflicts.isEmpty() ? new Outcome.Merged(merged) : new Outcome.Conflicting(conflicts);
    }

    private static void put(ObjectNode answers, String field, @Nullable JsonNode value) {
        if (value == null) {
            answers.remove(field);
        } else {
            answers.set(field, value);
        }
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null ? other == null : one.equals(other);
    }

    /** Null says what absence says. */
    private static @Nullable JsonNode present(@Nullable JsonNode value) {
        return value == null || value.isNull() ? null : value;
    }
}
