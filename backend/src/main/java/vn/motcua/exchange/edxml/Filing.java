package vn.motcua.exchange.edxml;

/**
 * In which file of its agency a document is and where in it: {@code FileCode} and {@code DocOrdinal} of Decree 30/2020, Annex VI. The
 * package of QCVN 102 has no place of its own for them; they stand last in {@code OtherInfo}, where who does not know them passes over.
 *
 * @param catalog the year of the list of files, four digits
 * @param notation the file's own sign in that list, at most 20 characters
 * @param ordinal the document's number in the file, 1 to 999; 0 when nothing is said
 */
public record Filing(OrganId organ, int catalog, String notation, int ordinal) {
    /** The most characters of a file's sign. */
    public static final int LONGEST_NOTATION = 20;

    private static final int LAST = 999;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    public Filing {
        notation = Words.required(notation);
        if (!fits(catalog, notation, ordinal)) {
            throw new IllegalArgumentException("not a file's code");
        }
    }

    /** Whether these are a file's code and a document's number in it. */
    public static boolean fits(int catalog, String notation, int ordinal) {
        return catalog >= FIRST_YEAR
                && catalog <= LAST_YEAR
                && !notation.isBlank()
                && notation.length() <= LONGEST_NOTATION
                && ordinal >= 0
                && ordinal <= LAST;
    }
}
