package vn.motcua.registry;

import java.util.Locale;

/**
 * A document's number in its agency's series of a year.
 *
 * @param notation what follows the number, such as {@code GP-UBND}
 */
public record DocumentNumber(int year, int number, String notation) {

    /** The highest number of a series. */
    public static final int MOST = 999_999;

    /** Number and symbol (số và ký hiệu) as they are written: below ten with a nought before it, Decree 30/2020, Annex I. */
    public String symbol() {
        return String.format(Locale.ROOT, "%02d/%s", number, notation);
    }
}
