package vn.motcua.signature.verification;

import java.util.List;

/** What was found about the signatures of one PDF, in the order they were made; an unsigned one has none. */
public record SignatureReport(List<PdfSignature> signatures) {

    /** Of a file that is unsigned, or of a kind that carries none. */
    public static final SignatureReport NONE = new SignatureReport(List.of());

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /** Whether there is a signature, each is valid, and nothing was changed after the last. */
    public boolean isValid() {
        return !signatures.isEmpty()
                && isWhole()
                && signatures.stream().allMatch(signature -> signature.verdict() == Verdict.VALID);
    }

    /** Whether each is intact and people read what was signed, whoever signed; a file without signatures is. */
    public boolean isWhole() {
        return signatures.stream().allMatch(PdfSignature::isWhole);
    }

    /** What a signature is worth, all in all. */
    public enum Verdict {
        /** Intact, by a certificate that leads to a trusted anchor and was valid, and by whom it should be. */
        VALID,
        /** Intact, but it is not known whose it is: the chain leads to no trusted anchor, or the certificate cannot be read. */
        UNTRUSTED,
        /** Something is wrong with it. */
        INVALID
    }
}
