package vn.motcua.signature.verification;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.pdf.BoundedLoader;

/** Reads the signatures of a PDF with DSS. */
@Singleton
class PadesReader {
    private final TrustAnchors anchors;
    private final boolean asksForRevocation;
    private final Clock clock;

    /**
     * Takes the anchors.
     *
     * @param asksForRevocation whether the issuers of trusted certificates are asked, by OCSP and for their lists
     */
    PadesReader(
            TrustAnchors anchors,
            @Property(name = "motcua.signature.revocation", defaultValue = "false") boolean asksForRevocation,
            Clock clock) {
        this.anchors = anchors;
        this.asksForRevocation = asksForRevocation;
        this.clock = clock;
    }

    SignatureReport read(SoundPdf pdf, List<String> expected) {
        List<X509Certificate> trusted = anchors.list();
        DiagnosticData found = new DiagnosticData(validator(pdf, trusted).getDiagnosticData());
        List<SignatureWrapper> signatures = new ArrayList<>(found.getSignatures());
        signatures.sort(Comparator.comparingLong(PadesFacts::end));
        CertificateChains chains = new CertificateChains(
                trusted,
                found.getUsedCertificates().stream()
                        .flatMap(known -> PadesFacts.certificate(known).stream())
                        .toList());
        byte[] file = pdf.bytes();
        List<PdfSignature> read = new ArrayList<>();
        for (SignatureWrapper signature : signatures) {
            int index = read.size();
            int place = index - signatures.size() + expected.size();
            String name = place < 0 ? null : expected.get(place);
            read.add(new PadesFacts(signature, chains, clock.instant()).signature(index + 1, file, name));
        }
        return new SignatureReport(read);
    }

    private PDFDocumentValidator validator(SoundPdf pdf, List<X509Certificate> trusted) {
        CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
        trusted.forEach(anchor -> source.addCertificate(new CertificateToken(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(source);
        if (asksForRevocation) {
            verifier.setOcspSource(new OnlineOCSPSource(new BoundedLoader("application/ocsp-request")));
            verifier.setCrlSource(new OnlineCRLSource(new BoundedLoader("application/octet-stream")));
        }
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf.open()));
        validator.setPdfObjFactory(withoutRendering());
        validator.setCertificateVerifier(verifier);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        return validator;
    }

    /** Comparing revisions as pictures would cost seconds a page; their objects are compared instead. */
    private static IPdfObjFactory withoutRendering() {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        IPdfObjFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        return factory;
    }
}
