package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Seeds;
import vn.motcua.form.definition.FormDraft;
import vn.motcua.form.definition.FormProfile;
import vn.motcua.platform.text.Language;

class SeededFormsTest {
    static Stream<String> forms() {
        return Seeds.forms().stream();
    }

    @Test
    void thereAreFormsOfEnoughSize() {
        List<String> large = Seeds.forms().stream()
                .filter(id -> questions(FormFiles.seeded(id)) >= 12)
                .toList();
        assertThat(Seeds.forms()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(large).hasSizeGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formKeepsTheProfile(String id) {
        assertThat(FormProfile.faults(FormFiles.seeded(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sampleIsValidAndLosesNothing(String id) {
        FormVerdict verdict = FormFiles.compiled(FormFiles.seeded(id)).check(FormFiles.sample(id));
        assertThat(verdict).isEqualTo(new FormVerdict.Valid(FormFiles.sample(id)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachRequiredAnswerIsMissedAtItsOwnPlace(String id) {
        FormDraft form = FormFiles.seeded(id);
        CompiledForm compiled = FormFiles.compiled(form);
        int looked = 0;
        for (var name : form.schema().path("required")) {
            ObjectNode without = FormFiles.sample(id);
            without.remove(name.asText());
            FormVerdict verdict = compiled.check(without);
            assertThat(verdict).as(name.asText()).isInstanceOf(FormVerdict.Invalid.class);
            assertThat(((FormVerdict.Invalid) verdict).errors())
                    .extracting(FieldError::pointer, FieldError::keyword)
                    .contains(tuple("/" + name.asText(), "required"));
            looked++;
        }
        assertThat(looked).isPositive();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sheetSaysEveryAnswerInBothLanguages(String id) {
        CompiledForm compiled = FormFiles.compiled(FormFiles.seeded(id));
        for (Language language : Language.values()) {
            List<SheetLine> lines = new Sheet(compiled, FormFiles.sample(id), language)
                    .sections().stream()
                            .flatMap(section -> section.lines().stream())
                            .toList();
            assertThat(lines).hasSize(leaves(FormFiles.sample(id)));
            assertThat(lines).allSatisfy(line -> {
                assertThat(line.label()).isNotBlank();
                // Codes of options are for programs.
                assertThat(line.value()).isNotBlank().doesNotMatch("[A-Z]+_[A-Z_]+");
            });
        }
    }

    private static int questions(FormDraft form) {
        return form.schema().path("properties").size();
    }

    private static int leaves(JsonNode node) {
        if (node.isValueNode()
                || (node.isArray() && (node.isEmpty() || node.get(0).isValueNode()))) {
            return 1;
        }
        int leaves = 0;
        for (var child : node) {
            leaves += leaves(child);
        }
        return leaves;
    }
}
