package vn.motcua.result.document;

import java.util.Locale;

/**
 * A document's number in its agency's series of a year.
 *
 * @param notation what follows the number, such as {@code GP-UBND}
 */
record DocumentNumber(int year, int number, String notation) {

    /** Number and symbol (số và ký hiệu) as they are written: below ten with a nought before it, Decree 30/2020, Annex I. */
    String symbol() {
        return String.format(Locale.ROOT, "%02d/%s", number, notation);
    }
}
