package vn.motcua.platform.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a table as comma-separated values (RFC 4180), harmless in spreadsheets: what would be read as a formula stands behind an
 * apostrophe.
 */
public final class CsvLine {

    /** What a file begins with for spreadsheets to read it as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String END = "\r\n";
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    // What spreadsheets begin a formula with; also after blanks, which some of them leave out.
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\t\r\n].*", Pattern.DOTALL);

    private CsvLine() {}

    /** The line with its end. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", END));
    }

    /** A cell without the apostrophe that {@link #of} put before what would be read as a formula. */
    public static String unguarded(String cell) {
        boolean guarded =
                cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
        return guarded ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
