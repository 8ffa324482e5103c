package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final String CODE = "H56.14-210209-0001";

    @Test
    void nameIsFoundFromEachOfItsWordsOnWithoutMarks() {
        assertThat(Phrases.of("Đặng Thị Ánh", CODE)).contains("dang thi anh", "thi anh", "anh");
    }

    @Test
    void codeIsFoundFromEachOfItsPartsOn() {
        assertThat(Phrases.of("An", CODE)).contains("h56 14 210209 0001", "14 210209 0001", "210209 0001", "0001");
    }

    @Test
    void noPhraseRunsFromTheNameIntoTheCode() {
        assertThat(Phrases.of("An", CODE)).noneMatch(phrase -> phrase.startsWith("an h56"));
        assertThat(Phrases.line("An", CODE)).doesNotContain(" " + Phrases.question("An H56"));
    }

    @Test
    void signsAloneAreTheBeginningOfNoPhrase() {
        String asked = Phrases.question("  --- %_ ");
        assertThat(Phrases.of("An", CODE)).noneMatch(phrase -> phrase.startsWith(asked));
        assertThat(Phrases.question("   ")).isEmpty();
    }

    /** The two ways of searching must not disagree: which is taken depends on how many dossiers there are. */
    @Property
    void whatAPhraseBeginsWithStandsInTheLineAfterASpace(
            @ForAll @NotBlank @StringLength(max = 90) @CharRange(from = 'a', to = 'e') @CharRange(from = ' ', to = ' ')
                    String name,
            @ForAll @IntRange(max = 90) int from,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        String asked = Phrases.question(
                name.substring(Math.min(from, name.length() - 1), Math.min(from + length, name.length())));
        Collection<String> phrases = Phrases.of(name, CODE);
        boolean byPhrase = phrases.stream().anyMatch(phrase -> phrase.startsWith(asked));
        boolean byLine = Phrases.line(name, CODE).contains(" " + asked);
        assertThat(byPhrase).isEqualTo(byLine);
    }
}
