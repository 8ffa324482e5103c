package vn.motcua.registry.filing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file's code (mã hồ sơ) and a document's number in it (số thứ tự văn bản trong hồ sơ): Annex VI of Decree 30/2020.
 *
 * @param organId the code of the agency whose file it is
 * @param catalog the year of its list of files
 * @param notation the file's sign in that list
 * @param ordinal absent where nothing is said of it
 */
public record FileCode(
        String organId,
        int catalog,
        String notation,
        @Nullable Integer ordinal) {

    /** A number, and the short form of a heading of the list: {@code 01.TH}, {@code 12/TP-HT}. */
    private static final Pattern NOTATION =
            Pattern.compile("[0-9]{1,6}[./-]\\p{L}[\\p{L}\\p{N}]*([./-][\\p{L}\\p{N}]+)*");

    /** The most characters of a file's sign. */
    public static final int LONGEST_NOTATION = 20;

    /** The last number of a document in a file. */
    public static final int LAST_ORDINAL = 999;

    /** Whether this can be a file's number and sign (số và ký hiệu hồ sơ: Decree 30/2020, Annex V). */
    public static boolean isNotation(String written) {
        return NOTATION.matcher(written).matches();
    }

    /** As it is written: {@code 000.00.31.H56.2026.01/TP}. */
    public String text() {
        return organId + "." + catalog + "." + notation;
    }
}
