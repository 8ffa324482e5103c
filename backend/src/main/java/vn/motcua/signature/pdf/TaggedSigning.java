package vn.motcua.signature.pdf;

import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** DSS with PDFBox, which tags the mark in the same revision that brings it. */
final class TaggedSigning extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return new Service();
    }

    private static final class Service extends PdfBoxSignatureService {

        Service() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        /** The last thing that DSS does to a file, once to learn what is signed and once to sign it. */
        @Override
        public void saveDocumentIncrementally(PDDocument pdf, OutputStream out) {
            try {
                MarkTags.tag(pdf);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("a PDF that was found sound cannot be read", unreadable);
            }
            super.saveDocumentIncrementally(pdf, out);
        }
    }
}
