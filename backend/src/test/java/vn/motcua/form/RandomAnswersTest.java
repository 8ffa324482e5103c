package vn.motcua.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua._data.Seeds;
import vn.motcua.form.definition.Pointer;
import vn.motcua.platform.text.Language;

/** Whatever answers come, the verdict keeps its promises; every seeded form is filled with seeded nonsense. */
class RandomAnswersTest {
    private static final Map<String, CompiledForm> COMPILED = new ConcurrentHashMap<>();

    /** A form filled at random, near what it asks for. */
    record Filled(String form, ObjectNode answers) {
        CompiledForm compiled() {
            return COMPILED.computeIfAbsent(form, id -> FormFiles.compiled(FormFiles.seeded(id)));
        }
    }

    @Provide
    Arbitrary<Filled> filled() {
        return Arbitraries.of(Seeds.forms())
                .flatMap(id -> Arbitraries.longs().map(seed -> new Filled(id, fill(id, new Random(seed)))));
    }

    @Property(tries = 1000)
    void judgingWhatWasPrunedChangesNothing(@ForAll("filled") Filled filled) {
        FormVerdict once = filled.compiled().check(filled.answers());
        assertThat(filled.compiled().check(once.pruned())).isEqualTo(once);
    }

    @Property(tries = 1000)
    void verdictAgreesWithItsErrors(@ForAll("filled") Filled filled) {
        if (filled.compiled().check(filled.answers()) instanceof FormVerdict.Invalid invalid) {
            assertThat(invalid.errors()).isNotEmpty();
            assertThat(invalid.errors()).extracting(FieldError::pointer).doesNotHaveDuplicates();
            assertThat(invalid.errors()).allSatisfy(error -> {
                assertThat(error.messageVi()).isNotBlank().doesNotContain("{");
                assertThat(error.messageEn()).isNotBlank().doesNotContain("{");
            });
        }
    }

    @Property(tries = 500)
    void orderOfErrorsIsTheOrderOfTheForm(@ForAll("filled") Filled filled) {
        if (filled.compiled().check(filled.answers()) instanceof FormVerdict.Invalid invalid) {
            List<Pointer> places = invalid.errors().stream()
                    .map(error -> Pointer.parse(error.pointer()).orElseThrow())
                    .toList();
            FormOrder order = new FormOrder(
                    filled.compiled().layout().templates(), filled.compiled().fields());
            assertThat(places).isSortedAccordingTo(order);
        }
    }

    @Property(tries = 500)
    void sheetOfAnyAnswersCanBeWritten(@ForAll("filled") Filled filled) {
        JsonNode pruned = filled.compiled().check(filled.answers()).pruned();
        for (Language language : Language.values()) {
            assertThat(new Sheet(filled.compiled(), pruned, language).sections())
                    .allSatisfy(section -> assertThat(section.lines()).isNotEmpty());
        }
    }

    private static ObjectNode fill(String id, Random random) {
        ObjectNode answers = FormFiles.sample(id);
        JsonNode properties = FormFiles.seeded(id).schema().path("properties");
        for (var property : properties.properties()) {
            switch (random.nextInt(5)) {
                case 0 -> answers.remove(property.getKey());
                case 1, 2 -> answers.set(property.getKey(), value(property.getValue(), random));
                default -> {}
            }
        }
        return answers;
    }

    private static JsonNode value(JsonNode schema, Random random) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        JsonNode options = schema.path("oneOf");
        if (options.isArray() && random.nextInt(4) > 0) {
            return options.get(random.nextInt(options.size())).path("const");
        }
        if (schema.path("type").asText().equals("array") && random.nextInt(4) > 0) {
            var list = json.arrayNode();
            for (int i = random.nextInt(4); i > 0; i--) {
                ObjectNode entry = list.addObject();
                schema.path("items").path("properties").properties().forEach(inner -> {
                    if (random.nextInt(3) > 0) {
                        entry.set(inner.getKey(), value(inner.getValue(), random));
                    }
                });
            }
            return list;
        }
        return switch (random.nextInt(8)) {
            case 0 -> json.numberNode(random.nextInt(4_000) - 1_000);
            case 1 -> json.numberNode(random.nextDouble() * 100);
            case 2 -> json.booleanNode(random.nextBoolean());
            case 3 -> json.textNode("2021-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(22)));
            case 4 -> json.textNode("0" + (900_000_000 + random.nextInt(99_999_999)));
            case 5 -> json.textNode(" Nguye\u0302\u0303n Thị Ấu ".repeat(1 + random.nextInt(30)));
            case 6 -> json.textNode("\ud83d\ude00\n\u0000".repeat(random.nextInt(3)));
            default -> json.nullNode();
        };
    }
}
