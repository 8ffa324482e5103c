package vn.motcua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What spreadsheets write is read back. */
class CsvTableTest {

    @Test
    void whatWasWrittenIsReadBack() {
        List<String> cells = List.of("Lê Thị Mẫu", "12, Trần Phú", "nói \"có\"", "hai\ndòng", "");

        assertThat(cells(CsvLine.BYTE_ORDER_MARK + CsvLine.of(cells))).containsExactly(cells);
    }

    @Test
    void semicolonsPartCellsWhereTheFirstLineHasNoComma() {
        assertThat(cells("a;b\r\n1,5;2\r\n")).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
    }

    @Test
    void blankLinesAreLeftOutAndBlanksAroundCellsToo() {
        assertThat(cells("a , b\n\n ,\n\"c\" ,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void linesAreCountedAsSpreadsheetsCountThem() {
        assertThat(CsvTable.read("a\n\n\"b\nb\"\nc"))
                .extracting(CsvTable.Line::number)
                .containsExactly(1, 3, 4);
    }

    @Test
    void linesMayEndInAnyWay() {
        assertThat(cells("a,b\rc,d\r\ne,f\n")).containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"));
    }

    @Test
    void accentsThatStandApartArePutTogether() {
        byte[] apart = "Le\u0302".getBytes(StandardCharsets.UTF_8);

        assertThat(CsvTable.read(apart).getFirst().cells()).containsExactly("L\u00ea");
    }

    @Test
    void lettersOfAnotherEncodingAreNoTable() {
        byte[] windows = {'L', (byte) 0xEA};

        assertThatThrownBy(() -> CsvTable.read(windows)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<String>> cells(String text) {
        return CsvTable.read(text).stream().map(CsvTable.Line::cells).toList();
    }

    @Test
    void quotedCellThatDoesNotEndIsNoTable() {
        assertThatThrownBy(() -> CsvTable.read("a,\"b\nc")).isInstanceOf(IllegalArgumentException.class);
    }
}
