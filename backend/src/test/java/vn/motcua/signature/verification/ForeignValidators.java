package vn.motcua.signature.verification;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** What two who are not us say about the signatures of a PDF. */
public final class ForeignValidators {
    private ForeignValidators() {}

    /** DSS: for each signature whether it is valid and leads to the anchor. */
    public static List<Boolean> dss(byte[] pdf, X509Certificate anchor) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(anchor));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        DiagnosticData found = new DiagnosticData(validator.validateDocument().getDiagnosticDataJaxb());
        return found.getSignatures().stream().map(ForeignValidators::isSound).toList();
    }

    private static boolean isSound(SignatureWrapper signature) {
        return signature.isSignatureValid() && signature.isTrustedChain();
    }

    /** pdfsig: its words on each signature; the test is skipped where it cannot be had. */
    public static List<String> pdfsig(byte[] pdf, Path folder) throws IOException {
        Optional<SigningTools> tools = SigningTools.find();
        assumeTrue(tools.isPresent(), "pdfsig cannot be had here");
        Path file = Files.write(folder.resolve("signed.pdf"), pdf);
        return tools.orElseThrow().pdfsig(file).stream()
                .filter(line -> line.contains("Signature Validation:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();
    }
}
