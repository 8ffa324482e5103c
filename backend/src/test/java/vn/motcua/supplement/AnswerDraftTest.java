package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.dossier.SupplementLookup.FieldNote;

class AnswerDraftTest {

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
                Arguments.of("an answer came that was hidden", "{'a':1}", "{'a':2,'b':1}", "/a", ""),
                Arguments.of("a name that begins alike is not inside", "{'ab':1}", "{'ab':2}", "/a", "/ab"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void onlyOpenedAnswersMayDiffer(String name, String before, String after, String open, String locked)
            throws JsonProcessingException {
        List<String> expected = locked.isEmpty() ? List.of() : List.of(locked);

        assertThat(new AnswerDraft(List.of(new FieldNote(open, ""))).lockedChanges(object(before), object(after)))
                .isEqualTo(expected);
    }

    private static ObjectNode object(String json) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
