package vn.motcua.signature.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The certificate authority of the demonstration. */
record DemoAuthority(CertifiedKey own) {
    private static final int KEY_BITS = 2048;
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    private static final Duration CERTIFICATE_LIFE = Duration.ofDays(1825);
    /** The clocks of two servers differ a little. */
    private static final Duration BACKDATED = Duration.ofHours(1);

    static DemoAuthority of(CertifiedKey own) {
        return new DemoAuthority(own);
    }

    /** A new authority. */
    static CertifiedKey make(Instant now) {
        KeyPair pair = newPair();
        X500Name name = name("Motcua Demonstration CA");
        X509Certificate certificate =
                certify(new Request(name, name, pair, pair, true, now.minus(BACKDATED), now.plus(AUTHORITY_LIFE)));
        return new CertifiedKey(pair.getPrivate(), List.of(certificate));
    }

    X509Certificate certificate() {
        return own.certificate();
    }

    /** A new key for a signer, with a certificate in their name. */
    CertifiedKey issue(Signer signer, Instant now) {
        KeyPair pair = newPair();
        X500Name issuer =
                X500Name.getInstance(own.certificate().getSubjectX500Principal().getEncoded());
        KeyPair authority = new KeyPair(own.certificate().getPublicKey(), own.key());
        X509Certificate certificate = certify(new Request(
                name(signer.name()), issuer, pair, authority, false, now.minus(BACKDATED), now.plus(CERTIFICATE_LIFE)));
        return new CertifiedKey(pair.getPrivate(), List.of(certificate, own.certificate()));
    }

    private static X500Name name(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, "Motcua (demonstration)")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a certificate is to say, and whose key says it. */
    private record Request(
            X500Name subject,
            X500Name issuer,
            KeyPair pair,
            KeyPair issuerPair,
            boolean authority,
            Instant from,
            Instant to) {}

    private static X509Certificate certify(Request request) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            request.issuer,
                            new BigInteger(127, new SecureRandom()),
                            Date.from(request.from),
                            Date.from(request.to),
                            request.subject,
                            request.pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(request.authority))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(
                                    request.authority
                                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(request.issuerPair.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
