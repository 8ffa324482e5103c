package vn.motcua.signature.pdf;

import java.time.LocalDate;

/**
 * What an agency's mark carries beside its name and the time of signing.
 *
 * @param symbol the document's number and symbol, such as {@code 12/GP-UBND}
 * @param issuedOn the document's day
 * @param verificationUrl where anyone may verify it; drawn as a QR code
 */
public record Imprint(String symbol, LocalDate issuedOn, String verificationUrl) {}
