package vn.motcua.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A table read from comma-separated values (RFC 4180), as spreadsheets write it: in UTF-8, with or without a byte order mark, parted by
 * commas or, where the first line has none, by semicolons. Lines of nothing but blanks are left out.
 */
public final class CsvTable {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int number = 1;
    private boolean quoted;

    private CsvTable(String text) {
        this.text = text.startsWith(CsvLine.BYTE_ORDER_MARK) ? text.substring(1) : text;
        String first = this.text.lines().findFirst().orElse("");
        separator = first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    /**
     * One line that is not blank.
     *
     * @param number which it is, as spreadsheets count them: from 1, blank ones too
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        /** What stands in a cell, counted from 0; nothing behind the last. */
        public String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }
    }

    /** The same from a file; throws {@link IllegalArgumentException} also where it is not UTF-8: letters would be lost. */
    public static List<Line> read(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return read(Normalizer.normalize(text, Normalizer.Form.NFC));
        } catch (CharacterCodingException otherLetters) {
            throw new IllegalArgumentException("not in UTF-8", otherLetters);
        }
    }

    /** The lines; throws {@link IllegalArgumentException} where a quoted cell does not end. */
    public static List<Line> read(String text) {
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
        if (letterAt(at + 1) == QUOTE) {
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
        } else if (letter == '\n' || (letter == '\r' && letterAt(at + 1) != '\n')) {
            endLine();
        } else if (letter != '\r') {
            cell.append(letter);
        }
        return at + 1;
    }

    private char letterAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (!cells.stream().allMatch(String::isEmpty)) {
            lines.add(new Line(number, cells));
        }
        cells = new ArrayList<>();
        number++;
    }
}
