package vn.motcua.signature.verification;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.verification.PdfSignature.AtSigning;
import vn.motcua.signature.verification.PdfSignature.Coverage;
import vn.motcua.signature.verification.PdfSignature.LaterChanges;
import vn.motcua.signature.verification.PdfSignature.Revocation;
import vn.motcua.signature.verification.PdfSignature.SignerCertificate;
import vn.motcua.signature.verification.PdfSignature.SignerMatch;
import vn.motcua.signature.verification.PdfSignature.SigningTime;
import vn.motcua.signature.verification.PdfSignature.Trust;

/** Puts DSS's findings about one signature into our words. */
final class PadesFacts {
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private final SignatureWrapper signature;
    private final CertificateChains chains;
    private final Instant now;

    PadesFacts(SignatureWrapper signature, CertificateChains chains, Instant now) {
        this.signature = signature;
        this.chains = chains;
        this.now = now;
    }

    PdfSignature signature(int order, byte[] file, @Nullable String expected) {
        CertificateWrapper signer = signature.getSigningCertificate();
        Optional<X509Certificate> read = signer == null ? Optional.empty() : certificate(signer);
        SigningTime time = time();
        SignerCertificate certificate =
                read.map(found -> signerCertificate(signer, found)).orElse(null);
        return new PdfSignature(
                isIntact(),
                new Coverage(order, end(signature) == file.length, laterChanges(file)),
                certificate,
                read.map(found -> trust(signer, found, time)).orElseGet(PadesFacts::noTrust),
                match(certificate, expected),
                time);
    }

    /** Where the bytes it covers end. */
    static long end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range.size() < 2
                ? 0
                : range.get(range.size() - 2).add(range.getLast()).longValue();
    }

    /** Empty when Java does not read it, though DSS did: whoever signs chooses what stands in it. */
    static Optional<X509Certificate> certificate(CertificateWrapper wrapper) {
        try {
            return Optional.of((X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(wrapper.getBinaries())));
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isIntact() {
        return signature.isSignatureIntact()
                && signature.isSignatureValid()
                && signature.isSignatureByteRangeValid()
                && signature.isPdfSignatureDictionaryConsistent();
    }

    private LaterChanges laterChanges(byte[] file) {
        long end = end(signature);
        if (!signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfAnnotationsOverlapConcernedPages().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()) {
            return LaterChanges.CONTENT;
        }
        if (end != file.length && !Revisions.follow(file, end)) {
            return LaterChanges.CONTENT;
        }
        if (!signature.getPdfSignatureOrFormFillChanges().isEmpty()) {
            return LaterChanges.SIGNATURES;
        }
        return signature.getPdfExtensionChanges().isEmpty() ? LaterChanges.NONE : LaterChanges.VALIDATION_DATA;
    }

    private static SignerCertificate signerCertificate(CertificateWrapper wrapper, X509Certificate certificate) {
        return new SignerCertificate(
                Objects.requireNonNullElse(wrapper.getCommonName(), ""),
                wrapper.getOrganizationName(),
                certificate.getSerialNumber(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    private static Trust noTrust() {
        return new Trust(false, AtSigning.UNKNOWN, Revocation.UNKNOWN, null);
    }

    private Trust trust(CertificateWrapper signer, X509Certificate certificate, SigningTime time) {
        Instant at = time.best();
        boolean chained = chains.leadsToAnchor(certificate, at == null ? now : at);
        Optional<CertificateRevocationWrapper> answer = signer.getCertificateRevocationData().stream()
                .filter(data -> data.isKnown() && data.isSignatureIntact() && data.isTrustedChain())
                .max(Comparator.comparing(CertificateRevocationWrapper::getThisUpdate));
        Revocation revocation = answer.map(data -> data.isRevoked() ? Revocation.REVOKED : Revocation.GOOD)
                .orElse(Revocation.UNKNOWN);
        Instant revokedAt = answer.map(CertificateRevocationWrapper::getRevocationDate)
                .map(Date::toInstant)
                .orElse(null);
        return new Trust(chained, atSigning(certificate, at), revocation, revokedAt);
    }

    private static AtSigning atSigning(X509Certificate certificate, @Nullable Instant at) {
        if (at == null) {
            return AtSigning.UNKNOWN;
        }
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            return AtSigning.NOT_YET_VALID;
        }
        return at.isAfter(certificate.getNotAfter().toInstant()) ? AtSigning.EXPIRED : AtSigning.VALID;
    }

    private SigningTime time() {
        Date claimed = signature.getClaimedSigningTime();
        Instant claimedAt = claimed == null ? null : claimed.toInstant();
        Optional<TimestampWrapper> trusted =
                signature.getTLevelTimestamps().stream().filter(this::isTrusted).findFirst();
        Optional<TimestampWrapper> any =
                trusted.or(() -> signature.getTLevelTimestamps().stream().findFirst());
        Instant stampedAt = any.map(TimestampWrapper::getProductionTime)
                .map(Date::toInstant)
                .orElse(null);
        return new SigningTime(claimedAt, stampedAt, trusted.isPresent());
    }

    private boolean isTrusted(TimestampWrapper stamp) {
        if (!stamp.isMessageImprintDataFound()
                || !stamp.isMessageImprintDataIntact()
                || !stamp.isSignatureIntact()
                || !stamp.isSignatureValid()
                || stamp.getSigningCertificate() == null) {
            return false;
        }
        Instant at = stamp.getProductionTime().toInstant();
        return certificate(stamp.getSigningCertificate())
                .filter(authority -> mayStamp(authority, at))
                .isPresent();
    }

    private boolean mayStamp(X509Certificate authority, Instant at) {
        return !at.isBefore(authority.getNotBefore().toInstant())
                && !at.isAfter(authority.getNotAfter().toInstant())
                && mayStamp(authority)
                && chains.leadsToAnchor(authority, at);
    }

    private static boolean mayStamp(X509Certificate authority) {
        try {
            List<String> uses = authority.getExtendedKeyUsage();
            return uses != null && uses.contains(TIME_STAMPING);
        } catch (CertificateParsingException unreadable) {
            return false;
        }
    }

    private static SignerMatch match(@Nullable SignerCertificate certificate, @Nullable String expected) {
        if (expected == null) {
            return SignerMatch.NOT_ASKED;
        }
        return certificate != null && folded(certificate.name()).equals(folded(expected))
                ? SignerMatch.MATCHES
                : SignerMatch.ANOTHER;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
