package vn.motcua.signature.verification;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks chains from a certificate to an anchor by Java's PKIX. */
final class CertificateChains {
    private final Set<TrustAnchor> anchors = new HashSet<>();
    private final CertStore intermediates;

    /**
     * Takes what chains are made of.
     *
     * @param known certificates that came with the signatures; they may help and are not trusted
     */
    CertificateChains(List<X509Certificate> anchors, Collection<X509Certificate> known) {
        anchors.forEach(anchor -> this.anchors.add(new TrustAnchor(anchor, null)));
        try {
            intermediates = CertStore.getInstance("Collection", new CollectionCertStoreParameters(known));
        } catch (InvalidAlgorithmParameterException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Whether the certificate leads to an anchor. Its own dates are another question, which is answered apart: outside of
     * them the chain is looked at as it stood on the nearest day on which the certificate was valid.
     */
    boolean leadsToAnchor(X509Certificate certificate, Instant at) {
        if (anchors.isEmpty()) {
            return false;
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(intermediates);
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(within(certificate, at)));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (CertPathBuilderException noChain) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Instant within(X509Certificate certificate, Instant at) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (at.isBefore(from)) {
            return from;
        }
        return at.isAfter(to) ? to : at;
    }
}
