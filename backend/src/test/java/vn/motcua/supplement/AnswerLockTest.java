package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.SupplementLookup.FieldNote;

class AnswerLockTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nothing changed", "{'a':1}", "{'a':1}", "/a", ""),
                Arguments.of("the opened answer changed", "{'a':1,'b':2}", "{'a':9,'b':2}", "/a", ""),
                Arguments.of("a locked answer changed", "{'a':1,'b':2}", "{'a':9,'b':3}", "/a", "/b"),
                Arguments.of("inside an opened object", "{'o':{'x':1}}", "{'o':{'x':2}}", "/o", ""),
                Arguments.of("beside the opened part", "{'o':{'x':1,'y':1}}", "{'o':{'x':2,'y':2}}", "/o/x", "/o/y"),
                Arguments.of("one entry of a list", "{'l':[{'x':1},{'x':2}]}", "{'l':[{'x':1},{'x':3}]}", "/l/1", ""),
                Arguments.of("another entry", "{'l':[{'x':1},{'x':2}]}", "{'l':[{'x':9},{'x':2}]}", "/l/1", "/l/0/x"),
                Arguments.of("a locked list grew", "{'l':[1]}", "{'l':[1,2]}", "/a", "/l"),
                Arguments.of("an opened list grew", "{'l':[1]}", "{'l':[1,2]}", "/l", ""),
                Arguments.of("a name that begins alike is not inside", "{'ab':1}", "{'ab':2}", "/a", "/ab"),
                Arguments.of("an answer came that was shown and left out", "{'a':1}", "{'a':2,'b':1}", "/a", "/b"),
                Arguments.of("one inside an entry too", "{'l':[{'x':1}]}", "{'l':[{'x':1,'y':2}]}", "/a", "/l/0/y"),
                Arguments.of("an opened answer that was left out came", "{'a':1}", "{'a':1,'o':{'x':1}}", "/o/x", ""),
                // 'hidden' is shown when 'a' is 9: see the pruning below.
                Arguments.of("an answer came that was hidden", "{'a':1}", "{'a':9,'hidden':1}", "/a", ""),
                Arguments.of("an answer is hidden now", "{'a':9,'hidden':1}", "{'a':1,'hidden':1}", "/a", ""),
                Arguments.of("a shown one changed", "{'a':9,'hidden':1}", "{'a':9,'hidden':2}", "/a", "/hidden"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void onlyOpenedAnswersMayDiffer(String name, String before, String after, String open, String locked)
            throws JsonProcessingException {
        List<String> expected = locked.isEmpty() ? List.of() : List.of(locked);

        assertThat(lock(open, before).breaches(object(after), AnswerLockTest::pruned))
                .containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> leftOut() {
        return Stream.of(
                Arguments.of("a locked answer", "{'a':1,'b':2}", "{'a':9}", "/a", "{'a':9,'b':2}"),
                Arguments.of("a locked answer made empty", "{'a':1,'b':'x'}", "{'b':' '}", "/a", "{'b':'x'}"),
                Arguments.of("a locked answer made null", "{'b':2}", "{'b':null}", "/a", "{'b':2}"),
                Arguments.of("inside an object", "{'o':{'x':1,'y':2}}", "{'o':{'x':3}}", "/o/x", "{'o':{'x':3,'y':2}}"),
                Arguments.of(
                        "inside an entry", "{'l':[{'x':1,'y':2}]}", "{'l':[{'x':1}]}", "/a", "{'l':[{'x':1,'y':2}]}"),
                Arguments.of("an opened answer stays out", "{'a':1,'b':2}", "{'b':2}", "/a", "{'b':2}"),
                Arguments.of(
                        "in an opened entry too",
                        "{'l':[{'x':1,'y':2}]}",
                        "{'l':[{'x':1}]}",
                        "/l/0",
                        "{'l':[{'x':1}]}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leftOut")
    void lockedAnswersThatAreLeftOutArePutBack(String name, String before, String draft, String open, String whole)
            throws JsonProcessingException {
        assertThat(lock(open, before).completed(object(draft))).isEqualTo(object(whole));
        assertThat(lock(open, before).breaches(object(draft), AnswerLockTest::pruned))
                .isEmpty();
    }

    @Test
    void namesAreEscapedAsPointersAre() throws JsonProcessingException {
        assertThat(lock("/a~1b", "{'a/b':1,'c~d':1}").breaches(object("{'a/b':2,'c~d':2}"), AnswerLockTest::pruned))
                .containsExactly("/c~0d");
    }

    private static AnswerLock lock(String open, String before) throws JsonProcessingException {
        return new AnswerLock(List.of(new FieldNote(open, "")), object(before));
    }

    private static ObjectNode pruned(ObjectNode answers) {
        ObjectNode shown = answers.deepCopy();
        if (shown.path("a").asInt() != 9) {
            shown.remove("hidden");
        }
        return shown;
    }

    private static ObjectNode object(String json) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
