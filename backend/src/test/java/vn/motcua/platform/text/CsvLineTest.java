package vn.motcua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file that spreadsheets open. */
class CsvLineTest {

    @Test
    void cellsThatPartCellsOrLinesAreQuoted() {
        assertThat(CsvLine.of(List.of("Lê Thị Mẫu", "", "12, Trần Phú", "nói \"có\"", "hai\ndòng")))
                .isEqualTo("Lê Thị Mẫu,,\"12, Trần Phú\",\"nói \"\"có\"\"\",\"hai\ndòng\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84912345678",
                "-1",
                "@SUM(A1)",
                " =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a"
            })
    void whatASpreadsheetWouldReckonStandsBehindAnApostrophe(String formula) {
        assertThat(CsvLine.of(List.of(formula))).isEqualTo("'" + formula + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "=1,2"})
    void suchAnApostropheStandsWithinTheQuotes(String formula) {
        assertThat(CsvLine.of(List.of(formula))).contains("'" + formula);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.005092", "a=b", "a-b", "000.00.31.H56-261123-0001", "thu@motcua.vn"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(CsvLine.of(List.of(text))).isEqualTo(text + "\r\n");
    }
}
