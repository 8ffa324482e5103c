package vn.motcua.signature.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.motcua.document.SoundPdf;

/** Whether an author's certifying signature lets nothing be added to a file, further signatures included (DocMDP, level 1). */
public final class SignatureLock {
    private static final int NO_CHANGES = 1;
    /** What is allowed where the signature does not say it (ISO 32000-1, table 254). */
    private static final int BY_DEFAULT = 2;

    private SignatureLock() {}

    /** Whether a further signature would break what is there. */
    public static boolean isOn(SoundPdf sound) {
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            COSDictionary permissions = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
            COSDictionary author = permissions == null ? null : permissions.getCOSDictionary(COSName.DOCMDP);
            COSArray references = author == null ? null : author.getCOSArray(COSName.REFERENCE);
            return references != null
                    && StreamSupport.stream(references.spliterator(), false).anyMatch(SignatureLock::forbids);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a PDF that was found sound cannot be read", unreadable);
        }
    }

    private static boolean forbids(COSBase entry) {
        COSBase reference = entry instanceof COSObject indirect ? indirect.getObject() : entry;
        if (!(reference instanceof COSDictionary dictionary)
                || !COSName.DOCMDP.equals(dictionary.getCOSName(COSName.TRANSFORM_METHOD))) {
            return false;
        }
        COSDictionary parameters = dictionary.getCOSDictionary(COSName.TRANSFORM_PARAMS);
        return parameters != null && parameters.getInt(COSName.P, BY_DEFAULT) == NO_CHANGES;
    }
}
