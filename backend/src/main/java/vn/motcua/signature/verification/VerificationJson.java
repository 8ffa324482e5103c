package vn.motcua.signature.verification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.verification.PdfSignature.AtSigning;
import vn.motcua.signature.verification.PdfSignature.LaterChanges;
import vn.motcua.signature.verification.PdfSignature.Revocation;
import vn.motcua.signature.verification.PdfSignature.SignerCertificate;
import vn.motcua.signature.verification.PdfSignature.SignerMatch;
import vn.motcua.signature.verification.SignatureReport.Verdict;

/** A report over HTTP. */
public record VerificationJson(long sizeBytes, String sha256, boolean valid, List<Signature> signatures) {

    public VerificationJson {
        signatures = List.copyOf(signatures);
    }

    /** The report on a file of this size and hash. */
    public static VerificationJson of(long sizeBytes, String sha256, SignatureReport report) {
        return new VerificationJson(
                sizeBytes,
                sha256,
                report.isValid(),
                report.signatures().stream().map(Signature::of).toList());
    }

    /** One signature. */
    public record Signature(
            Verdict verdict,
            boolean intact,
            Coverage coverage,
            @Nullable Certificate certificate,
            SignerMatch signer,
            Trust trust,
            Time time) {

        static Signature of(PdfSignature signature) {
            SignerCertificate signer = signature.certificate();
            PdfSignature.SigningTime time = signature.time();
            return new Signature(
                    signature.verdict(),
                    signature.intact(),
                    new Coverage(
                            signature.coverage().revision(),
                            signature.coverage().wholeFile(),
                            signature.coverage().laterChanges()),
                    signer == null ? null : Certificate.of(signer),
                    signature.signerMatch(),
                    new Trust(
                            signature.trust().chained(),
                            signature.trust().atSigning(),
                            signature.trust().revocation(),
                            signature.trust().revokedAt()),
                    new Time(time.claimed(), time.stamped(), time.stamped() == null ? null : time.stampTrusted()));
        }
    }

    /** How much of the file it covers, and what came after it. */
    public record Coverage(int revision, boolean wholeFile, LaterChanges laterChanges) {}

    /** Whose it is. */
    public record Certificate(
            String name,
            @Nullable String organisation,
            String serialNumber,
            String issuer,
            Instant validFrom,
            Instant validTo) {

        static Certificate of(SignerCertificate signer) {
            return new Certificate(
                    signer.name(),
                    signer.organisation(),
                    signer.serialNumber().toString(16),
                    signer.issuer(),
                    signer.validFrom(),
                    signer.validTo());
        }
    }

    /** Why it may be believed. */
    public record Trust(
            boolean chained,
            AtSigning atSigning,
            Revocation revocation,
            @Nullable Instant revokedAt) {}

    /** When it was made, and on whose word. */
    public record Time(
            @Nullable Instant claimedAt,
            @Nullable Instant stampedAt,
            @Nullable Boolean stampTrusted) {}
}
