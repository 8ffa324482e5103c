package vn.motcua.registry.filing;

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

    /** The most characters of a file's sign. */
    public static final int LONGEST_NOTATION = 20;

    /** The last number of a document in a file. */
    public static final int LAST_ORDINAL = 999;

    /** As it is written: {@code 000.00.31.H56.2026.01/TP}. */
    public String text() {
        return organId + "." + catalog + "." + notation;
    }
}
