package vn.motcua.signature.key;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** An issuer's OCSP responder and its revocation list over a real socket; it says of every certificate what it is told to. */
public final class RevocationStandIn implements AutoCloseable {
    private final HttpServer server;
    private final TestAuthority authority;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Way way;
    private volatile @Nullable Instant revokedAt;

    /** How it answers. */
    public enum Way {
        /** By OCSP; there is no list. */
        OCSP,
        /** By its list; the responder hangs up. */
        LIST,
        /** Not at all: it hangs up. */
        SILENCE
    }

    private RevocationStandIn(HttpServer server, TestAuthority authority, Way way) {
        this.server = server;
        this.authority = authority;
        this.way = way;
    }

    public static RevocationStandIn start(TestAuthority authority, Way way) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RevocationStandIn standIn = new RevocationStandIn(server, authority, way);
        server.createContext("/ocsp", exchange -> standIn.answer(exchange, Way.OCSP));
        server.createContext("/list", exchange -> standIn.answer(exchange, Way.LIST));
        server.start();
        return standIn;
    }

    /** Says from now on that certificates were revoked at a moment. */
    public void revoke(Instant at) {
        revokedAt = at;
    }

    public void answer(Way other) {
        way = other;
    }

    public int asked() {
        return asked.get();
    }

    /** Names its addresses in a certificate. */
    void nameIn(X509v3CertificateBuilder certificate) throws IOException {
        GeneralName ocsp = new GeneralName(GeneralName.uniformResourceIdentifier, url("ocsp"));
        GeneralName list = new GeneralName(GeneralName.uniformResourceIdentifier, url("list"));
        certificate.addExtension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(new AccessDescription(AccessDescription.id_ad_ocsp, ocsp)));
        certificate.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(new DistributionPointName(new GeneralNames(list)), null, null)
        }));
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
    }

    private void answer(HttpExchange exchange, Way asking) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            if (way != asking) {
                return;
            }
            byte[] answer = asking == Way.OCSP ? ocsp(exchange.getRequestBody().readAllBytes()) : list();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private byte[] ocsp(byte[] request) throws IOException {
        try {
            X509CertificateHolder issuer = new JcaX509CertificateHolder(authority.certificate());
            BasicOCSPRespBuilder answer = new JcaBasicOCSPRespBuilder(
                    authority.certificate().getPublicKey(),
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1));
            for (Req one : new OCSPReq(request).getRequestList()) {
                answer.addResponse(
                        one.getCertID(),
                        status(),
                        Date.from(Instant.now()),
                        Date.from(Instant.now().plusSeconds(3600)));
            }
            return new OCSPRespBuilder()
                    .build(
                            OCSPRespBuilder.SUCCESSFUL,
                            answer.build(signer(), new X509CertificateHolder[] {issuer}, Date.from(Instant.now())))
                    .getEncoded();
        } catch (GeneralSecurityException | OCSPException | OperatorCreationException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private @Nullable CertificateStatus status() {
        Instant at = revokedAt;
        return at == null ? CertificateStatus.GOOD : new RevokedStatus(Date.from(at), CRLReason.keyCompromise);
    }

    private byte[] list() throws IOException {
        try {
            X509CertificateHolder issuer = new JcaX509CertificateHolder(authority.certificate());
            X509v2CRLBuilder list = new X509v2CRLBuilder(issuer.getSubject(), Date.from(Instant.now()));
            list.setNextUpdate(Date.from(Instant.now().plusSeconds(3600)));
            Instant at = revokedAt;
            if (at != null) {
                for (BigInteger serialNumber : authority.issued()) {
                    list.addCRLEntry(serialNumber, Date.from(at), CRLReason.keyCompromise);
                }
            }
            return list.build(signer()).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(authority.privateKey());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
