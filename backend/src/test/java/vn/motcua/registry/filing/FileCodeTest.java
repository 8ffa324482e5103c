package vn.motcua.registry.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's sign in its agency's list: a number and the short form of a heading (Decree 30/2020, Annex V). */
class FileCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"01/TP", "02.TH", "12-TCCB", "7/TP-HT", "03.ĐTXD.2026", "115/GDĐT"})
    void numberWithTheShortFormOfAHeadingIsAFilesSign(String written) {
        assertThat(FileCode.isNotation(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc @@ 99", "", "01", "TP", "01 TP", "01//TP", "01/TP/", "1234567/TP", "01/<b>", "01/5"})
    void anythingElseIsNone(String written) {
        assertThat(FileCode.isNotation(written)).isFalse();
    }
}
