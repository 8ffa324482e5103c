package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftMergeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void changeOfAnUntouchedAnswerIsTaken() {
        assertThat(merged(answers("a", "1"), change("a", "1", "2"))).isEqualTo(answers("a", "2"));
        assertThat(merged(answers("a", "1"), change("b", null, "2"))).isEqualTo(answers("a", "1", "b", "2"));
        assertThat(merged(answers("a", "1"), change("a", "1", null))).isEqualTo(answers());
    }

    @Test
    void nullSaysWhatAbsenceSays() {
        DraftMerge.Change removed = new DraftMerge.Change("a", text("1"), JSON.nullNode());
        assertThat(DraftMerge.of(answers("a", "1"), List.of(removed)))
                .isEqualTo(new DraftMerge.Outcome.Merged(answers()));
    }

    @Test
    void sameChangeOnBothSidesIsNoConflict() {
        assertThat(merged(answers("a", "2"), change("a", "1", "2"))).isEqualTo(answers("a", "2"));
    }

    @Test
    void logThatCameOnceInPartIsGoneOnWith() {
        assertThat(merged(answers("a", "2"), change("a", "1", "2"), change("a", "2", "3")))
                .isEqualTo(answers("a", "3"));
    }

    @Test
    void conflictNamesAllThree() {
        DraftMerge.Outcome outcome = DraftMerge.of(
                answers("a", "theirs", "b", "1"), List.of(change("a", "base", "mine"), change("b", "1", "2")));
        assertThat(outcome)
                .isEqualTo(new DraftMerge.Outcome.Conflicting(
                        List.of(new DraftMerge.Conflict("a", text("mine"), text("theirs"), text("base")))));
    }

    /** However often a log of changes is cut and sent again from its beginning, it ends as if it had come once. */
    @Property(tries = 300)
    void logMayComeAnyNumberOfTimes(@ForAll("logs") List<String> values, @ForAll int cut) {
        List<DraftMerge.Change> log = log(values);
        List<DraftMerge.Change> part = log.subList(0, Math.floorMod(cut, log.size()) + 1);
        ObjectNode once = merged(answers("a", "0"), log.toArray(DraftMerge.Change[]::new));
        ObjectNode afterPart = merged(answers("a", "0"), part.toArray(DraftMerge.Change[]::new));
        ObjectNode again = merged(afterPart, log.toArray(DraftMerge.Change[]::new));
        assertThat(again).isEqualTo(once);
        assertThat(merged(again, log.toArray(DraftMerge.Change[]::new))).isEqualTo(once);
    }

    @Provide
    Arbitrary<List<String>> logs() {
        return Arbitraries.of("0", "1", "2", "3").list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<DraftMerge.Change> log(List<String> values) {
        List<String> states = Stream.concat(Stream.of("0"), values.stream()).toList();
        return IntStream.range(0, values.size())
                .mapToObj(i -> change("a", states.get(i), states.get(i + 1)))
                .toList();
    }

    private static ObjectNode merged(ObjectNode now, DraftMerge.Change... changes) {
        DraftMerge.Outcome outcome = DraftMerge.of(now, List.of(changes));
        assertThat(outcome).isInstanceOf(DraftMerge.Outcome.Merged.class);
        return ((DraftMerge.Outcome.Merged) outcome).answers();
    }

    private static DraftMerge.Change change(String field, @Nullable String base, @Nullable String value) {
        return new DraftMerge.Change(field, text(base), text(value));
    }

    private static @Nullable JsonNode text(@Nullable String value) {
        return value == null ? null : JSON.getNodeFactory().textNode(value);
    }

    private static ObjectNode answers(String... pairs) {
        ObjectNode answers = JSON.createObjectNode();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.put(pairs[i], pairs[i + 1]);
        }
        return answers;
    }
}
