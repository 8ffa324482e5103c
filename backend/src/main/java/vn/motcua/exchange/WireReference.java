package vn.motcua.exchange;

import java.time.LocalDate;

/**
 * What names a document in messages.
 *
 * @param senderCode the code of the agency that sent it
 * @param documentId as it stands on the wire, for example {@code 000.00.00.H56,2026/11/23,12/QĐ-UBND}
 * @param code number and symbol, {@code 12/QĐ-UBND}
 */
public record WireReference(String senderCode, String documentId, String code, LocalDate promulgatedOn) {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_CODE = 60;

    public WireReference {
        if (documentId.isBlank() || documentId.length() > LONGEST_ID || code.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("Not a document's reference");
        }
    }
}
