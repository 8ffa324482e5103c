package vn.motcua.exchange.edxml;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * By what a document is known.
 *
 * @param documentId {@code 000.00.00.G22,2015/09/30,7816/VPCP-TTĐT}; some systems send another unique text
 * @param number and notation together are the symbol on its first page; either may be empty
 * @param place where it was issued; may be empty
 * @param date of issue
 */
public record DocumentIdentity(String documentId, String number, String notation, String place, LocalDate date) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd");

    public DocumentIdentity {
        documentId = Words.required(documentId);
        number = Words.optional(number);
        notation = Words.optional(notation);
        place = Words.optional(place);
    }

    /** The identity of a document with the id that the standard gives it. */
    public static DocumentIdentity of(OrganId organ, String number, String notation, String place, LocalDate date) {
        String documentId = organ + "," + DATE.format(date) + "," + number + "/" + notation;
        return new DocumentIdentity(documentId, number, notation, place, date);
    }

    /** Number and notation as they are written: {@code 7816/VPCP-TTĐT}. */
    public String code() {
        return number + "/" + notation;
    }
}
