package vn.motcua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What spreadsheets write is read back. */
class CsvTableTest {

    @Test
    void whatWasWrittenIsReadBack() {
        List<String> cells = List.of("Lê Thị Mẫu", "12, Trần Phú", "nói \"có\"", "hai\ndòng", "");

        assertThat(CsvTable.read(CsvLine.BYTE_ORDER_MARK + CsvLine.of(cells))).containsExactly(cells);
    }

    @Test
    void semicolonsPartCellsWhereTheFirstLineHasNoComma() {
        assertThat(CsvTable.read("a;b\r\n1,5;2\r\n")).containsExactly(List.of("a", "b"), List.of("1,5", "2"));
    }

    @Test
    void blankLinesAreLeftOutAndBlanksAroundCellsToo() {
        assertThat(CsvTable.read("a , b\n\n ,\n\"c\" ,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void quotedCellThatDoesNotEndIsNoTable() {
        assertThatThrownBy(() -> CsvTable.read("a,\"b\nc")).isInstanceOf(IllegalArgumentException.class);
    }
}
