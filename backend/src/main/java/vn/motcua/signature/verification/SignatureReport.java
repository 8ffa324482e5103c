package vn.motcua.signature.verification;

import java.util.List;

/** What was found about the signatures of one PDF, in the order they were made; an unsigned one has none. */
public record SignatureReport(List<PdfSignature> signatures) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /** Whether there is a signature, each is valid, and the last covers the whole file. */
    public boolean isValid() {
        return !signatures.isEmpty()
                && signatures.stream().allMatch(signature -> signature.verdict() == Verdict.VALID)
                && signatures.getLast().coverage().wholeFile();
    }

    /** What a signature is worth, all in all. */
    public enum Verdict {
        /** Intact, by a certificate that leads to a trusted anchor and was valid, and by whom it should be. */
        VALID,
        /** Intact, but it is not known whose it is: the chain leads to no trusted anchor. */
        UNTRUSTED,
        /** Something is wrong with it. */
        INVALID
    }
}
