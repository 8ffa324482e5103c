package vn.motcua.exchange.edxml;

import java.time.LocalDate;

/**
 * Another document that is spoken of, {@code ResponseFor}.
 *
 * @param organId the agency that issued it; in a status message, the agency that is told
 * @param code number and notation, {@code 7816/VPCP-TTĐT}; may be empty
 */
public record DocumentReference(OrganId organId, String code, String documentId, LocalDate date) {

    public DocumentReference {
        code = Words.optional(code);
        documentId = Words.required(documentId);
    }
}
