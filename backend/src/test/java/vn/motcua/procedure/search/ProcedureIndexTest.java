package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua._data.Seeds;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.catalogue.ProcedureDrafts;

class ProcedureIndexTest {
    private static final List<Procedure> PROCEDURES =
            Seeds.procedures().stream().map(ProcedureDrafts::published).toList();
    private static final ProcedureIndex INDEX = new ProcedureIndex(PROCEDURES, List.of());

    private static List<Procedure> found(String question) {
        return INDEX.find(question, procedure -> true).stream()
                .map(ProcedureIndex.Hit::procedure)
                .toList();
    }

    @Provide
    Arbitrary<Procedure> procedures() {
        return Arbitraries.of(PROCEDURES);
    }

    @Property(tries = 300)
    void someWordsOfTheNameFindTheProcedureHoweverTheyAreTyped(
            @ForAll("procedures") Procedure procedure, @ForAll long seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(Arrays.asList(procedure.name().split("[^\\p{L}\\p{N}]+")));
        Collections.shuffle(words, random);
        String question = String.join(" ", words.subList(0, 1 + random.nextInt(words.size())));
        String typed = switch (random.nextInt(4)) {
            case 0 -> SearchText.fold(question);
            case 1 -> question.toUpperCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(question, Normalizer.Form.NFD);
            default -> "  " + question + ", ";
        };
        assertThat(found(typed)).contains(procedure);
    }

    @Property(tries = 300)
    void fewerWordsNeverFindLess(@ForAll("procedures") Procedure procedure, @ForAll long seed) {
        List<String> words =
                new ArrayList<>(List.of(SearchText.fold(procedure.name()).split(" ")));
        Collections.shuffle(words, new Random(seed));
        int half = (words.size() + 1) / 2;
        assertThat(found(String.join(" ", words.subList(0, half)))).containsAll(found(String.join(" ", words)));
    }

    @Property(tries = 300)
    void hitsStandInTheOrderOfTheirKeys(@ForAll("procedures") Procedure procedure) {
        assertThat(INDEX.find(procedure.name().substring(0, 2), any -> true)).isSorted();
    }

    @Example
    void nameThatBeginsWithTheQuestionComesBeforeOthers() {
        List<ProcedureIndex.Hit> hits = INDEX.find("đăng ký khai", any -> true);
        assertThat(hits).extracting(ProcedureIndex.Hit::rank).isSorted().startsWith(0);
        assertThat(hits.getFirst().procedure().name()).startsWith("Đăng ký khai");
    }
}
