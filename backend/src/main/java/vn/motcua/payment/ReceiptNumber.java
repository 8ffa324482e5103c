package vn.motcua.payment;

import java.util.Locale;

/** A fee receipt's number in its agency's series of a year (Circular 78/2021/TT-BTC: up to seven digits, from 1). */
record ReceiptNumber(int year, int number) {

    /** Symbol of the form: a receipt of an amount that is not printed before, in no paper copies. */
    static final String FORM = "01BLP0-001";

    /** Symbol of the series (ký hiệu): letters, year, E for electronic. */
    String series() {
        return String.format(Locale.ROOT, "AA-%02dE", year % 100);
    }

    /** The number in seven digits. */
    String digits() {
        return String.format(Locale.ROOT, "%07d", number);
    }
}
