package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.key.TimeStampStandIn;
import vn.motcua.signature.pdf.MarksOn;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;
import vn.motcua.signature.verification.PdfSignature.AtSigning;
import vn.motcua.signature.verification.PdfSignature.LaterChanges;
import vn.motcua.signature.verification.PdfSignature.Revocation;
import vn.motcua.signature.verification.PdfSignature.SignerMatch;
import vn.motcua.signature.verification.SignatureReport.Verdict;

/** A result signed by its leader and then by its agency, judged by ourselves and by two who are not us. */
class SignedResultTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final Signer LEADER = Signer.leader("lanhdao.tp", "Nguyễn Thị Hường");
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp tỉnh Thanh Hoá");
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final SoundPdf RESULT = SoundPdf.ofOwnMaking(SampleFiles.pdf(2));

    @TempDir
    private static Path folder;

    private static VerifyPdf verify;
    private static SoundPdf signedOnce;
    private static SoundPdf signedTwice;

    @BeforeAll
    static void signTwice() throws IOException {
        verify = Verifying.trusting(AUTHORITY.trustedIn(folder));
        SignPdf sign = Signing.with(new TestKeys(AUTHORITY).with(LEADER).with(AGENCY), NOW);
        signedOnce = Signing.signed(sign, RESULT, LEADER);
        signedTwice = Signing.signed(sign, signedOnce, AGENCY);
    }

    @Test
    void bothSignaturesAreValidAndTheSecondCoversTheWholeFile() {
        SignatureReport report = verify.verify(signedTwice, List.of(LEADER.name(), AGENCY.name()));

        assertThat(report.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
            assertThat(signature.signerMatch()).isEqualTo(SignerMatch.MATCHES);
            assertThat(signature.time().claimed()).isEqualTo(NOW);
            assertThat(signature.time().stamped()).isNull();
            assertThat(signature.trust().revocation()).isEqualTo(Revocation.UNKNOWN);
        });
        assertThat(report.signatures().getFirst().coverage())
                .isEqualTo(new PdfSignature.Coverage(1, false, LaterChanges.SIGNATURES));
        assertThat(report.signatures().getLast().coverage())
                .isEqualTo(new PdfSignature.Coverage(2, true, LaterChanges.NONE));
        assertThat(report.isValid()).isTrue();
    }

    /** As where a draft was signed elsewhere, and its signer's mark stands where the next one's belongs. */
    @Test
    void marksThatWouldCoverOthersStandBesideThem() throws IOException {
        SignPdf sign = Signing.with(new TestKeys(AUTHORITY).with(LEADER).with(AGENCY), NOW);
        SoundPdf marked = signedTwice;
        for (Signer again : List.of(LEADER, AGENCY, LEADER)) {
            marked = Signing.signed(sign, marked, again);
        }

        assertThat(verify.verify(marked).signatures())
                .hasSize(5)
                .allSatisfy(signature -> assertThat(signature.verdict()).isEqualTo(Verdict.VALID));
        assertThat(MarksOn.covered(marked)).isEmpty();
    }

    @Test
    void theSecondSignatureIsAddedBehindTheFirst() {
        byte[] first = signedOnce.bytes();

        assertThat(Arrays.copyOf(signedTwice.bytes(), first.length)).isEqualTo(first);
        assertThat(Arrays.copyOf(first, RESULT.sizeBytes())).isEqualTo(RESULT.bytes());
    }

    @Test
    void signerAndSerialNumberAreTold() {
        PdfSignature.SignerCertificate certificate = Objects.requireNonNull(
                verify.verify(signedOnce).signatures().getFirst().certificate());

        assertThat(certificate.name()).isEqualTo(LEADER.name());
        assertThat(certificate.organisation()).isEqualTo("Tests");
        assertThat(certificate.serialNumber().signum()).isPositive();
        assertThat(certificate.issuer()).contains("Test CA");
    }

    @Test
    void dssAcceptsBoth() {
        Reports reports = dss(signedTwice);
        SimpleReport simple = reports.getSimpleReport();

        assertThat(simple.getSignatureIdList()).hasSize(2).allSatisfy(id -> {
            // Nobody publishes revocations for a test's authority, and DSS rightly misses them.
            assertThat(simple.getIndication(id)).isIn(Indication.TOTAL_PASSED, Indication.INDETERMINATE);
            assertThat(simple.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        });
        assertThat(new DiagnosticData(reports.getDiagnosticDataJaxb()).getSignatures())
                .allMatch(SignatureWrapper::isSignatureValid)
                .allMatch(SignatureWrapper::isTrustedChain);
    }

    @Test
    void pdfsigAcceptsBoth() throws IOException {
        assertThat(pdfsig(signedTwice))
                .filteredOn(line -> line.contains("Signature Validation: Signature is Valid"))
                .hasSize(2);
    }

    @Test
    void oneChangedByteFailsInAllThree() throws IOException {
        byte[] bytes = signedTwice.bytes();
        // Within the page that both have signed.
        bytes[RESULT.sizeBytes() / 2] ^= 1;
        SoundPdf changed = SoundPdf.ofOwnMaking(bytes);

        assertThat(verify.verify(changed).signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.intact()).isFalse();
            assertThat(signature.verdict()).isEqualTo(Verdict.INVALID);
        });
        SimpleReport simple = dss(changed).getSimpleReport();
        assertThat(simple.getSignatureIdList())
                .hasSize(2)
                .allMatch(id -> simple.getIndication(id) == Indication.TOTAL_FAILED);
        assertThat(pdfsig(changed))
                .filteredOn(line -> line.contains("Signature Validation: Digest Mismatch"))
                .hasSize(2);
    }

    @Test
    void certificateThatHadExpiredAtSigningIsReported() {
        Instant expiry = NOW.plusSeconds(60);
        TestKeys keys = new TestKeys(AUTHORITY).with(LEADER, LEADER.name(), TestAuthority.LONG_AGO, expiry);
        SoundPdf late = ForeignSigner.sign(RESULT, keys.find(LEADER).orElseThrow(), expiry.plusSeconds(3600));

        PdfSignature signature = verify.verify(late).signatures().getFirst();

        assertThat(signature.intact()).isTrue();
        assertThat(signature.trust().chained()).isTrue();
        assertThat(signature.trust().atSigning()).isEqualTo(AtSigning.EXPIRED);
        assertThat(signature.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void certificateThatHasExpiredSinceIsStillValidAtSigning() {
        TestKeys keys = new TestKeys(AUTHORITY)
                .with(LEADER, LEADER.name(), TestAuthority.LONG_AGO, Instant.parse("2020-01-01T00:00:00Z"));
        SoundPdf old = Signing.signed(Signing.with(keys, Instant.parse("2019-06-01T00:00:00Z")), RESULT, LEADER);

        assertThat(verify.verify(old).signatures().getFirst().trust().atSigning())
                .isEqualTo(AtSigning.VALID);
    }

    @Test
    void signerWhoIsNotTheNamedOneIsReported() {
        TestKeys keys =
                new TestKeys(AUTHORITY).with(LEADER, "Trần Văn Khác", TestAuthority.LONG_AGO, TestAuthority.FAR_AHEAD);
        SoundPdf other = Signing.signed(Signing.with(keys, NOW), RESULT, LEADER);

        PdfSignature signature =
                verify.verify(other, List.of(LEADER.name())).signatures().getFirst();

        assertThat(signature.signerMatch()).isEqualTo(SignerMatch.ANOTHER);
        assertThat(signature.verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void signerOfAnUnknownAuthorityIsNotTrusted() {
        SoundPdf stranger =
                Signing.signed(Signing.with(new TestKeys(new TestAuthority()).with(LEADER), NOW), RESULT, LEADER);

        PdfSignature signature = verify.verify(stranger).signatures().getFirst();

        assertThat(signature.intact()).isTrue();
        assertThat(signature.trust().chained()).isFalse();
        assertThat(signature.verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @Test
    void aChangeAddedAfterSigningIsReported() throws IOException {
        SoundPdf changed = SoundPdf.ofOwnMaking(writtenOver(signedTwice.bytes()));

        SignatureReport report = verify.verify(changed);

        assertThat(report.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.intact()).isTrue();
            assertThat(signature.coverage().wholeFile()).isFalse();
            assertThat(signature.coverage().laterChanges()).isEqualTo(LaterChanges.CONTENT);
            assertThat(signature.verdict()).isEqualTo(Verdict.INVALID);
        });
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void timeStampIsToldApartFromTheSignersOwnTime() throws IOException {
        Instant stamped = NOW.plusSeconds(7);
        try (TimeStampStandIn tsa = TimeStampStandIn.start(AUTHORITY, stamped)) {
            SignPdf sign = Signing.with(new TestKeys(AUTHORITY).with(LEADER).with(AGENCY), NOW, tsa.url());
            SoundPdf once = Signing.signed(sign, RESULT, LEADER);
            SoundPdf twice = Signing.signed(sign, once, AGENCY);

            assertThat(verify.verify(twice).signatures()).hasSize(2).allSatisfy(signature -> {
                assertThat(signature.time()).isEqualTo(new PdfSignature.SigningTime(NOW, stamped, true));
                assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
            });
            SimpleReport simple = dss(twice).getSimpleReport();
            assertThat(simple.getSignatureIdList())
                    .hasSize(2)
                    .allMatch(id -> simple.getSignatureFormat(id) == SignatureLevel.PAdES_BASELINE_T);
            assertThat(pdfsig(twice))
                    .filteredOn(line -> line.contains("Signature Validation: Signature is Valid"))
                    .hasSize(2);
        }
    }

    @Test
    void unsignedFileHasNoSignatures() {
        SignatureReport report = verify.verify(RESULT);

        assertThat(report.signatures()).isEmpty();
        assertThat(report.isValid()).isFalse();
    }

    private static byte[] writtenOver(byte[] signed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(signed)) {
            try (PDPageContentStream content =
                    new PDPageContentStream(pdf, pdf.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 300);
                content.showText("1.000.000.000");
                content.endText();
            }
            pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            pdf.getPage(0).getResources().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static Reports dss(SoundPdf pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(AUTHORITY.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf.bytes()));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }

    private static List<String> pdfsig(SoundPdf pdf) throws IOException {
        Optional<SigningTools> tools = SigningTools.find();
        assumeThat(tools).as("pdfsig can be had").isPresent();
        Path file = folder.resolve("signed.pdf");
        Files.write(file, pdf.bytes());
        return tools.orElseThrow().pdfsig(file);
    }
}
