package vn.motcua.document.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final Style STYLE = Style.regular(10);

    private final Typesetter typesetter = new Typesetter(new FontPool().borrow());

    @Test
    void linesBreakBetweenWords() {
        List<TextLine> lines = typesetter.wrap("Đăng ký khai sinh cho trẻ em", STYLE, 60);

        assertThat(lines).extracting(TypesetterTest::text).containsExactly("Đăng ký khai ", "sinh cho trẻ ", "em");
    }

    @Test
    void noTextIsOneEmptyLine() {
        assertThat(typesetter.wrap("", STYLE, 70)).hasSize(1);
    }

    @Property(tries = 200)
    void anyTextFitsItsColumnAndLosesNoWord(
            @ForAll @StringLength(max = 300) String text, @ForAll @IntRange(min = 20, max = 400) int width) {
        List<TextLine> lines = typesetter.wrap(text, STYLE, width);

        assertThat(lines).allMatch(line -> line.width() <= width + 0.01);
        String whole = lines.stream().map(TypesetterTest::text).collect(Collectors.joining());
        String expected = text.lines()
                .map(line -> typesetter.wrap(line, STYLE, 1_000_000).stream()
                        .map(TypesetterTest::text)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
        assertThat(whole.replace(" ", "")).isEqualTo(expected.replace(" ", ""));
    }

    private static String text(TextLine line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
