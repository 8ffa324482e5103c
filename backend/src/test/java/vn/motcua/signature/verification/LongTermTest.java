package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.RevocationStandIn;
import vn.motcua.signature.key.RevocationStandIn.Way;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.key.TimeStampStandIn;
import vn.motcua.signature.pdf.BoundedLoader;
import vn.motcua.signature.pdf.Signing;
import vn.motcua.signature.verification.PdfSignature.LaterChanges;

/** Files that carry after their signatures what verification needs in later years, as PAdES B-LT and B-LTA have it. */
class LongTermTest {
    private static final Signer LEADER = Signer.leader("lanhdao", "Lê Văn Ký");

    private final Instant signedAt = Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    private final TestAuthority authority = new TestAuthority();

    @TempDir
    private Path folder;

    private RevocationStandIn issuer;
    private TimeStampStandIn stamps;
    private VerifyPdf verify;

    @BeforeEach
    void publish() throws IOException {
        issuer = RevocationStandIn.start(authority, Way.OCSP);
        authority.answeringAt(issuer);
        stamps = TimeStampStandIn.start(authority, signedAt);
        verify = Verifying.trusting(authority.trustedIn(folder));
    }

    @AfterEach
    void close() {
        stamps.close();
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAdES_BASELINE_LT", "PAdES_BASELINE_LTA"})
    void whatVerificationWillNeedIsNoChange(SignatureLevel level) throws IOException {
        SignatureReport report = verify.verify(extended(level));

        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.intact()).isTrue();
            assertThat(signature.coverage().wholeFile()).isFalse();
            assertThat(signature.coverage().laterChanges()).isEqualTo(LaterChanges.VALIDATION_DATA);
        });
        assertThat(report.isWhole()).isTrue();
        assertThat(report.isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Số tiền: 1.000.000.000 đồng\n", "startxref\n0\n%%EOF\n", "%%EOF\n"})
    void bytesThatAreNoRevisionAreAChange(String more) throws IOException {
        SignatureReport report = verify.verify(SoundPdf.ofOwnMaking(
                followed(extended(SignatureLevel.PAdES_BASELINE_LT).bytes(), more)));

        assertThat(report.isWhole()).isFalse();
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void fileThatGoesBackToAnEarlierRevisionIsAChange() throws IOException {
        byte[] bytes = extended(SignatureLevel.PAdES_BASELINE_LT).bytes();
        String[] revisions = new String(bytes, StandardCharsets.ISO_8859_1).split("startxref", -1);
        String earlier = "startxref" + revisions[revisions.length - 2].split("%%EOF", -1)[0] + "%%EOF\n";

        SignatureReport report = verify.verify(SoundPdf.ofOwnMaking(followed(bytes, earlier)));

        assertThat(report.signatures()).hasSize(1);
        assertThat(report.isWhole()).isFalse();
    }

    @Test
    void bytesAfterASignatureAreAChange() {
        byte[] bytes = followed(signed().bytes(), "Số tiền: 1.000.000.000 đồng\n");

        SignatureReport report = verify.verify(SoundPdf.ofOwnMaking(bytes));

        assertThat(report.isWhole()).isFalse();
        assertThat(report.signatures().getFirst().coverage().laterChanges()).isEqualTo(LaterChanges.CONTENT);
    }

    private static byte[] followed(byte[] pdf, String more) {
        byte[] added = more.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[pdf.length + added.length];
        System.arraycopy(pdf, 0, both, 0, pdf.length);
        System.arraycopy(added, 0, both, pdf.length, added.length);
        return both;
    }

    private SoundPdf signed() {
        return Signing.signed(
                Signing.with(new TestKeys(authority).with(LEADER), signedAt, stamps.url()),
                SoundPdf.ofOwnMaking(SampleFiles.pdf(1)),
                LEADER);
    }

    /** As an archive would have it, by DSS alone. */
    private SoundPdf extended(SignatureLevel level) throws IOException {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setOcspSource(new OnlineOCSPSource(new BoundedLoader("application/ocsp-request")));
        // The authority of the stand-in answers for signers alone, not for its own time-stamps.
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        verifier.setAlertOnNoRevocationAfterBestSignatureTime(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        service.setTspSource(new OnlineTSPSource(stamps.url(), new BoundedLoader("application/timestamp-query")));
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        DSSDocument extended = service.extendDocument(new InMemoryDocument(signed().bytes()), parameters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        extended.writeTo(out);
        return SoundPdf.ofOwnMaking(out.toByteArray());
    }
}
