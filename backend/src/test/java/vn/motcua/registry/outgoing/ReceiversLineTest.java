package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.registry.Correspondent;

/** Receivers in a line of the register. */
class ReceiversLineTest {

    @Test
    void allAreNamedWhereThereIsRoom() {
        assertThat(ReceiversLine.of(receivers(2)))
                .isEqualTo("Ủy ban nhân dân phường số 1; Ủy ban nhân dân phường số 2");
    }

    @Test
    void thoseBeyondTheLineAreCountedAndNoNameIsCut() {
        String line = ReceiversLine.of(receivers(200));

        assertThat(line.length()).isLessThanOrEqualTo(ReceiversLine.LONGEST);
        assertThat(line).matches("(Ủy ban nhân dân phường số \\d+; )+và \\d+ nơi nhận khác");
        long named = line.split("; ").length - 1L;
        assertThat(line).endsWith("và " + (200 - named) + " nơi nhận khác");
    }

    private static List<Correspondent> receivers(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Correspondent("H56." + number, "Ủy ban nhân dân phường số " + number))
                .toList();
    }
}
