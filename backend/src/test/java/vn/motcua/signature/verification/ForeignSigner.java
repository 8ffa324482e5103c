package vn.motcua.signature.verification;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.SigningKey;

/** Signs as somebody would who does not look at the dates of his certificate. */
public final class ForeignSigner {
    private ForeignSigner() {}

    public static SoundPdf sign(SoundPdf pdf, SigningKey key, Instant now) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(key.chain().getFirst()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(now));
        DSSDocument document = new InMemoryDocument(pdf.bytes());
        byte[] value = key.sign(service.getDataToSign(document, parameters).getBytes());
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            service.signDocument(document, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value))
                    .writeTo(out);
            return SoundPdf.ofOwnMaking(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
