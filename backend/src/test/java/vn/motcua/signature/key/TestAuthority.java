package vn.motcua.signature.key;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;

/** A certificate authority of a test's own, which issues whatever the test wants. */
public final class TestAuthority {
    /** Well before and well after everything that tests sign. */
    public static final Instant LONG_AGO = Instant.parse("2019-01-01T00:00:00Z");

    public static final Instant FAR_AHEAD = Instant.parse("2035-01-01T00:00:00Z");

    private final KeyPair pair = newPair();
    private @Nullable RevocationStandIn revocations;
    private final List<BigInteger> issued = new ArrayList<>();
    private final X500Name name = new X500Name("CN=Test CA,O=Tests,C=VN");
    private final X509Certificate certificate =
            certify(new X500Name("CN=Test CA,O=Tests,C=VN"), pair, LONG_AGO, FAR_AHEAD, Use.AUTHORITY);

    /** What a certificate is for. */
    private enum Use {
        AUTHORITY,
        SIGNING,
        STAMPING
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** Lays the authority's certificate into a folder as one to be trusted. */
    public Path trustedIn(Path folder) throws IOException {
        String base64 = Base64.getMimeEncoder().encodeToString(encoded());
        Files.writeString(
                folder.resolve("test-ca.pem"),
                "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n",
                StandardCharsets.US_ASCII);
        return folder;
    }

    /** A new key with a certificate that is valid throughout. */
    CertifiedKey issue(String commonName) {
        return issue(commonName, LONG_AGO, FAR_AHEAD);
    }

    CertifiedKey issue(String commonName, Instant from, Instant to) {
        return issue(commonName, from, to, Use.SIGNING);
    }

    CertifiedKey issueForStamps() {
        return issue("Test TSA", LONG_AGO, FAR_AHEAD, Use.STAMPING);
    }

    /** Has the certificates it issues from now on name this place for asking about revocation. */
    public TestAuthority answeringAt(RevocationStandIn standIn) {
        revocations = standIn;
        return this;
    }

    /** The certificate of somebody who made their key elsewhere, with its issuer's. */
    Certificate[] chainFor(String commonName, PublicKey key) {
        X500Name subject = new X500Name("CN=" + commonName + ",O=Tests,C=VN");
        KeyPair own = new KeyPair(key, null);
        return new Certificate[] {certify(subject, own, LONG_AGO, FAR_AHEAD, Use.SIGNING), certificate};
    }

    /** Somebody whose certificate Java does not read. */
    public SigningKey unreadable(String commonName) {
        KeyPair own = newPair();
        return new OddKey(own.getPrivate(), List.of(unreadable(commonName, own), certificate));
    }

    /** Somebody whose certificate is sound and comes along with one that Java does not read. */
    public SigningKey accompanied(String commonName) {
        CertifiedKey sound = issue(commonName);
        return new OddKey(sound.key(), List.of(sound.certificate(), unreadable("Ai khác", newPair()), certificate));
    }

    /** With a critical extension that is not what it says it is. */
    private X509Certificate unreadable(String commonName, KeyPair own) {
        X500Name subject = new X500Name("CN=" + commonName + ",O=Tests,C=VN");
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name, BigInteger.TWO, Date.from(LONG_AGO), Date.from(FAR_AHEAD), subject, own.getPublic())
                    .addExtension(Extension.policyConstraints, true, new DERUTF8String("không phải ràng buộc"));
            return new JcaX509CertificateConverter()
                    .setProvider(new BouncyCastleProvider())
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The serial numbers it gave out for signing. */
    List<BigInteger> issued() {
        return List.copyOf(issued);
    }

    PrivateKey privateKey() {
        return pair.getPrivate();
    }

    private CertifiedKey issue(String commonName, Instant from, Instant to, Use use) {
        KeyPair own = newPair();
        X500Name subject = new X500Name("CN=" + commonName + ",O=Tests,C=VN");
        return new CertifiedKey(own.getPrivate(), List.of(certify(subject, own, from, to, use), certificate));
    }

    private X509Certificate certify(X500Name subject, KeyPair own, Instant from, Instant to, Use use) {
        try {
            BigInteger serialNumber = new BigInteger(100, new SecureRandom());
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name, serialNumber, Date.from(from), Date.from(to), subject, own.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(use == Use.AUTHORITY))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(
                                    use == Use.AUTHORITY
                                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (use == Use.STAMPING) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            if (use == Use.SIGNING) {
                issued.add(serialNumber);
            }
            if (use == Use.SIGNING && revocations != null) {
                revocations.nameIn(builder);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] encoded() {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
