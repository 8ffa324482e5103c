package vn.motcua.signature.pdf;

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
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;

/** Files that were signed elsewhere in a field whose lock says what may still be changed (ISO 32000-1, 12.7.4.5). */
public final class LockedFiles {
    private static final String FIELD = "ChuKy";
    private static final Signer SIGNER = Signer.leader("ngoai", "Nguyễn Văn Ngoài");

    private LockedFiles() {}

    /**
     * A file with one whole signature.
     *
     * @param action {@code All}, {@code Include} or {@code Exclude}
     * @param fields those that are locked, or those that are not
     */
    public static SoundPdf signed(String action, String... fields) throws IOException {
        SigningKey key =
                new TestKeys(new TestAuthority()).with(SIGNER).find(SIGNER).orElseThrow();
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(key.chain().getFirst()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getImageParameters().getFieldParameters().setFieldId(FIELD);
        DSSDocument document = new InMemoryDocument(withField(action, fields));
        byte[] value = key.sign(service.getDataToSign(document, parameters).getBytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.signDocument(document, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, value))
                .writeTo(out);
        return SoundPdf.ofOwnMaking(out.toByteArray());
    }

    private static byte[] withField(String action, String... fields) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(1))) {
            PDAcroForm form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(FIELD);
            COSDictionary lock = new COSDictionary();
            lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
            lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName(action));
            COSArray names = new COSArray();
            for (String name : fields) {
                names.add(new COSString(name));
            }
            lock.setItem(COSName.FIELDS, names);
            field.getCOSObject().setItem(COSName.getPDFName("Lock"), lock);
            field.getWidgets().getFirst().setPage(pdf.getPage(0));
            pdf.getPage(0).setAnnotations(List.of(field.getWidgets().getFirst()));
            form.setFields(List.of(field));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
