package vn.motcua.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.registry.DeliveryLookup.Progress;

/** How far the sending of a document has come is said of all of its receivers together. */
class ProgressTest {

    @ParameterizedTest(name = "{0} receivers, {1} refused, {2} gone, {3} heard of, {4} left, {5} waiting: {6}")
    @CsvSource({
        "2, 0, 0, 0, 0, 2, WAITING",
        "2, 0, 0, 0, 1, 1, SENT",
        "2, 0, 0, 0, 0, 0, NOT_SENT",
        "2, 2, 2, 2, 2, 0, REFUSED",
        "2, 1, 1, 2, 2, 0, SENT",
        "2, 1, 2, 2, 2, 0, TAKEN_BACK",
        "2, 0, 2, 2, 0, 0, TAKEN_BACK",
        "2, 0, 1, 1, 0, 1, WAITING",
        "1, 0, 0, 1, 0, 1, SENT",
    })
    void progressFollowsFromWhereReceiversStandAndWhatHasLeft(
            long receivers, long refused, long gone, long heardOf, long left, long waiting, Progress expected) {
        assertThat(new ProgressRows.Counts(UUID.randomUUID(), receivers, refused, gone, heardOf, left, waiting)
                        .progress())
                .isEqualTo(expected);
    }
}
