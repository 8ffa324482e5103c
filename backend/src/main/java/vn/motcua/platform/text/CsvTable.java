package vn.motcua.platform.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table read from comma-separated values (RFC 4180), as spreadsheets write it: with or without a byte order mark, parted by commas
 * or, where the first line has none, by semicolons. Lines of nothing but blanks are left out.
 */
public final class CsvTable {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<List<String>> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> line = new ArrayList<>();
    private boolean quoted;

    private CsvTable(String text) {
        this.text = text.startsWith(CsvLine.BYTE_ORDER_MARK) ? text.substring(1) : text;
        String first = this.text.lines().findFirst().orElse("");
        separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /** The cells of each line; throws {@link IllegalArgumentException} where a quoted cell does not end. */
    public static List<List<String>> read(String text) {
        CsvTable table = new CsvTable(text);
        table.read();
        return List.copyOf(table.lines);
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            at = quoted ? within(at) : outside(at);
        }
        if (quoted) {
            throw new IllegalArgumentException("a quoted cell does not end");
        }
        endLine();
    }

    private int within(int at) {
        char letter = text.charAt(at);
        if (letter != QUOTE) {
            cell.append(letter);
            return at + 1;
        }
        if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
            cell.append(QUOTE);
            return at + 2;
        }
        quoted = false;
        return at + 1;
    }

    private int outside(int at) {
        char letter = text.charAt(at);
        if (letter == QUOTE && cell.toString().isBlank()) {
            cell.setLength(0);
            quoted = true;
        } else if (letter == separator) {
            endCell();
        } else if (letter == '\n') {
            endLine();
        } else if (letter != '\r') {
            cell.append(letter);
        }
        return at + 1;
    }

    private void endCell() {
        line.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (!line.stream().allMatch(String::isEmpty)) {
            lines.add(List.copyOf(line));
        }
        line = new ArrayList<>();
    }
}
