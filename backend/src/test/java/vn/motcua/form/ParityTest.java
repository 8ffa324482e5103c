package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Seeds;

/** What the browser's validator found for answers to every seeded form is what the server finds, error by error. */
class ParityTest {
    static Stream<String> forms() {
        return Seeds.forms().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void serverFindsWhatTheBrowserFound(String id) {
        CompiledForm form = FormFiles.compiled(FormFiles.seeded(id));
        // A form without verdicts of the browser fails here: the web's tests write them down.
        JsonNode verdicts = Seeds.read(Seeds.root().resolve("web/src/testing/parity/" + id + ".json"));
        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(2);
        for (JsonNode verdict : verdicts) {
            assertThat(errors(form.check(verdict.path("answers"))))
                    .as("%s with %s", id, verdict.path("answers"))
                    .containsExactlyInAnyOrderElementsOf(texts(verdict.path("errors")));
            assertThat(verdict.path("valid").asBoolean())
                    .isEqualTo(verdict.path("errors").isEmpty());
        }
    }

    private static List<String> errors(FormVerdict verdict) {
        return switch (verdict) {
            case FormVerdict.Valid valid -> List.of();
            case FormVerdict.Invalid invalid ->
                invalid.errors().stream()
                        .map(error -> error.pointer() + " " + error.keyword())
                        .toList();
        };
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
