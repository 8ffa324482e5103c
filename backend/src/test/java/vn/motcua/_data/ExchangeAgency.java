package vn.motcua._data;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.signature.Partner;
import vn.motcua.exchange.edxml.signature.Partners;
import vn.motcua.exchange.edxml.signature.PinnedCertificate;
import vn.motcua.exchange.edxml.signature.XmlSigner;

/** An agency on the exchange axis with its key; the same code has the same key throughout a run. */
public record ExchangeAgency(Organ organ, PrivateKey key, X509Certificate certificate) {
    public static final Instant CERTIFIED_FROM = Instant.parse("2024-01-01T00:00:00Z");
    public static final Instant CERTIFIED_UNTIL = Instant.parse("2029-01-01T00:00:00Z");
    private static final int USUAL_BITS = 2048;
    private static final Map<String, ExchangeAgency> MADE = new ConcurrentHashMap<>();

    /** An agency with a key of the usual size. */
    public static ExchangeAgency of(String code, String name) {
        return MADE.computeIfAbsent(code, missing -> withKeyOf(USUAL_BITS, code, name));
    }

    /** An agency with a new key of this size. */
    public static ExchangeAgency withKeyOf(int bits, String code, String name) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            KeyPair pair = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=" + code + ",O=Tests,C=VN");
            var builder = new JcaX509v3CertificateBuilder(
                    subject,
                    BigInteger.valueOf(bits),
                    Date.from(CERTIFIED_FROM),
                    Date.from(CERTIFIED_UNTIL),
                    subject,
                    pair.getPublic());
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
            return new ExchangeAgency(Organ.of(new OrganId(code), name), pair.getPrivate(), certificate);
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public OrganId id() {
        return organ.id();
    }

    public XmlSigner signer() {
        return new XmlSigner() {
            @Override
            public X509Certificate certificate() {
                return certificate;
            }

            @Override
            public byte[] sign(byte[] bytes) {
                try {
                    Signature signature = Signature.getInstance("SHA256withRSA");
                    signature.initSign(key);
                    signature.update(bytes);
                    return signature.sign();
                } catch (GeneralSecurityException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        };
    }

    /** The agency as its partners know it. */
    public Partner partner(Partner.Leniency... leniencies) {
        return new Partner(id(), List.of(PinnedCertificate.of(certificate)), Set.of(leniencies));
    }

    /** Those who know these and nobody else. */
    public static Partners known(Partner... partners) {
        Map<OrganId, Partner> byCode =
                Arrays.stream(partners).collect(Collectors.toMap(Partner::organId, Function.identity()));
        return code -> java.util.Optional.ofNullable(byCode.get(code));
    }
}
