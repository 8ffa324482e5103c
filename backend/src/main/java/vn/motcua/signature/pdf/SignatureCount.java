package vn.motcua.signature.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import vn.motcua.document.SoundPdf;

/** How many signatures a file holds, told without reading any of them. */
public final class SignatureCount {
    private SignatureCount() {}

    /** Counts the signature fields that sign a range of bytes. */
    public static long of(SoundPdf sound) {
        try (PDDocument pdf = Loader.loadPDF(sound.bytes())) {
            return pdf.getSignatureFields().stream()
                    .filter(field -> signs(field.getSignature()))
                    .count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a PDF that was found sound cannot be read", unreadable);
        }
    }

    private static boolean signs(PDSignature signature) {
        return signature != null && signature.getCOSObject().containsKey(COSName.BYTERANGE);
    }
}
