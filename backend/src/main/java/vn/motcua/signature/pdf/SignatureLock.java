package vn.motcua.signature.pdf;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pdf.PdfPermissionsChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.motcua.document.SoundPdf;

/**
 * Whether a signature lets nothing be added to a file, further signatures included: DocMDP of level 1, FieldMDP over all
 * fields or all but some, a field's lock. The library that signs is asked, which else would refuse later.
 */
final class SignatureLock {
    private SignatureLock() {}

    /** Whether a further signature would break what is there. */
    static boolean isOn(SoundPdf sound) {
        SignatureFieldParameters another = new SignatureFieldParameters();
        PdfPermissionsChecker permissions = new PdfPermissionsChecker();
        try (PdfBoxDocumentReader reader = new PdfBoxDocumentReader(new InMemoryDocument(sound.open()))) {
            permissions.checkDocumentPermissions(reader, another);
            permissions.checkSignatureRestrictionDictionaries(reader, another);
            return false;
        } catch (ProtectedDocumentException locked) {
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a PDF that was found sound cannot be read", unreadable);
        }
    }
}
