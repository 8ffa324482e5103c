package vn.motcua.exchange.edxml.xml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.edxml.Refusal;

/** A tree is held whole, of what nobody has vouched for: everything that it holds is bounded. */
class TreeBuilderTest {
    private static final XmlEvents.Bounds WIDE = new XmlEvents.Bounds(64L << 20, 20_000, 16);

    @Test
    void valuesOfAttributesAreBoundedTogether() {
        String one = "<more a='" + "x".repeat(60_000) + "'/>";

        assertThatCode(() -> built(one.repeat(60))).doesNotThrowAnyException();
        refused(one.repeat(80));
    }

    @Test
    void namesOfAttributesAreBoundedWithTheNamespaceThatTheyAreHeldBy() {
        String attributes =
                IntStream.range(0, 30).mapToObj(each -> " n:a" + each + "=''").collect(Collectors.joining());

        refused(("<more" + attributes + "/>").repeat(200));
    }

    /** The tree holds few of them; the canonical forms that are taken beside it hold all. */
    @Test
    void declarationsOfNamespacesAreBoundedTogether() {
        String declared = IntStream.range(0, 30)
                .mapToObj(each -> " xmlns:p" + each + "='" + "u".repeat(900) + "'")
                .collect(Collectors.joining());

        refused(("<more" + declared + "/>").repeat(200));
    }

    private static void refused(String within) {
        assertThatExceptionOfType(Unacceptable.class)
                .isThrownBy(() -> built(within))
                .extracting(Unacceptable::reason, InstanceOfAssertFactories.type(Refusal.class))
                .isEqualTo(Refusal.TOO_COMPLEX);
    }

    private static void built(String within) throws IOException {
        String text = "<all xmlns:n='" + "n".repeat(900) + "'>" + within + "</all>";
        XmlEvents.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                WIDE,
                () -> false,
                List.of(new TreeBuilder()));
    }
}
