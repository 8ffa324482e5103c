package vn.motcua.signature.verification;

import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.verification.SignatureReport.Verdict;

/**
 * One signature of a PDF, its facts apart.
 *
 * @param intact whether the bytes it covers are those that were signed, with the certificate's key
 * @param certificate the signer's; absent when the signature does not carry it, or one that cannot be read
 * @param signerMatch whether the signer is the one who was expected
 */
public record PdfSignature(
        boolean intact,
        Coverage coverage,
        @Nullable SignerCertificate certificate,
        Trust trust,
        SignerMatch signerMatch,
        SigningTime time) {

    /**
     * How much of the file it covers.
     *
     * @param revision the revision it was made in, counted by signatures from 1
     * @param wholeFile whether nothing follows it
     */
    public record Coverage(int revision, boolean wholeFile, LaterChanges laterChanges) {

        /** Whether people read what was signed: nothing follows, or what later revisions may add. */
        boolean isUnchanged() {
            return switch (laterChanges) {
                case NONE -> wholeFile;
                case VALIDATION_DATA, SIGNATURES -> true;
                case CONTENT -> false;
            };
        }
    }

    /** What later revisions did. */
    public enum LaterChanges {
        NONE,
        /** They added what verification needs in later years: certificates, what their issuers said, time-stamps of the file. */
        VALIDATION_DATA,
        /** They added signatures, or fields that were left to be filled. */
        SIGNATURES,
        /** They changed what people read: pages, notes or objects that no signature needs; or they are no revisions. */
        CONTENT
    }

    /** Whom the certificate names, who issued it, and its dates. */
    public record SignerCertificate(
            String name,
            @Nullable String organisation,
            BigInteger serialNumber,
            String issuer,
            Instant validFrom,
            Instant validTo) {}

    /**
     * Why the certificate may be believed.
     *
     * @param chained whether it leads to a configured anchor
     * @param atSigning how the moment of signing lies to its dates
     * @param revokedAt when it was revoked, where it was
     */
    public record Trust(
            boolean chained,
            AtSigning atSigning,
            Revocation revocation,
            @Nullable Instant revokedAt) {}

    /** The certificate at the moment of signing. */
    public enum AtSigning {
        VALID,
        NOT_YET_VALID,
        EXPIRED,
        /** The signature says no time, or carries no certificate. */
        UNKNOWN
    }

    /** What the issuer says of the certificate. */
    public enum Revocation {
        GOOD,
        REVOKED,
        /** Nobody was asked, or nobody answered. */
        UNKNOWN
    }

    /** The signer against the one who was expected. */
    public enum SignerMatch {
        MATCHES,
        ANOTHER,
        /** Nobody was named. */
        NOT_ASKED
    }

    /**
     * When it was signed.
     *
     * @param claimed by the signer's own clock
     * @param stamped by a time-stamp authority
     * @param stampTrusted whether the time-stamp is intact and its authority leads to a configured anchor
     */
    public record SigningTime(
            @Nullable Instant claimed, @Nullable Instant stamped, boolean stampTrusted) {

        /** The best there is: a trusted time-stamp, else what is claimed. */
        public @Nullable Instant best() {
            return stamped != null && stampTrusted ? stamped : claimed;
        }
    }

    /** Whether it is intact, and people read what was signed. */
    boolean isWhole() {
        return intact && coverage.isUnchanged();
    }

    /** All in all. Unknown revocation does not count against it; it stands in the report. */
    public Verdict verdict() {
        boolean wrong = !intact
                || coverage.laterChanges == LaterChanges.CONTENT
                || (certificate != null && trust.atSigning != AtSigning.VALID)
                || revokedBeforeSigning()
                || signerMatch == SignerMatch.ANOTHER;
        if (wrong) {
            return Verdict.INVALID;
        }
        return trust.chained ? Verdict.VALID : Verdict.UNTRUSTED;
    }

    /** Only a trusted time-stamp shows that a signature is older than the revocation. */
    private boolean revokedBeforeSigning() {
        if (trust.revocation != Revocation.REVOKED) {
            return false;
        }
        boolean shownToBeOlder = trust.revokedAt != null
                && time.stamped != null
                && time.stampTrusted
                && time.stamped.isBefore(trust.revokedAt);
        return !shownToBeOlder;
    }
}
