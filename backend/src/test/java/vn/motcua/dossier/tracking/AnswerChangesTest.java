package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerChangesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("nothing", "{'a':1,'l':[1]}", "{'l':[1],'a':1}", ""),
                Arguments.of("one of two", "{'a':1,'b':2}", "{'a':1,'b':3}", "/b 2 3"),
                Arguments.of("inside an object", "{'o':{'x':1,'y':2}}", "{'o':{'x':9,'y':2}}", "/o/x 1 9"),
                Arguments.of("inside an entry", "{'l':[{'x':1},{'x':2}]}", "{'l':[{'x':1},{'x':3}]}", "/l/1/x 2 3"),
                Arguments.of("a list that grew", "{'l':[1]}", "{'l':[1,2]}", "/l [1] [1,2]"),
                Arguments.of("an answer that came", "{'a':1}", "{'a':1,'b':2}", "/b null 2"),
                Arguments.of("an answer that went", "{'a':1,'b':2}", "{'a':1}", "/b 2 null"),
                Arguments.of("a name with a slash and a tilde", "{'a/b~':1}", "{'a/b~':2}", "/a~1b~0 1 2"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachChangedAnswerIsNamedWithBothSides(String what, String before, String after, String changes) {
        assertThat(AnswerChanges.between(read(before), read(after)).stream()
                        .map(change -> change.pointer() + " " + change.before() + " " + change.after())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(changes);
    }

    private static ObjectNode read(String text) {
        try {
            return (ObjectNode) JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
