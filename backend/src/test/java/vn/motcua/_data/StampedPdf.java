package vn.motcua._data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A PDF whose first page bears words where a stamp is set. */
public final class StampedPdf {
    private StampedPdf() {}

    public static byte[] of(String stamp) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            var font = PDType0Font.load(pdf, StampedPdf.class.getResourceAsStream("/fonts/Tinos-Regular.ttf"));
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(font, 14);
                content.newLineAtOffset(72, 760);
                content.showText(stamp);
                content.newLineAtOffset(0, -40);
                content.showText("Số: 12/KH-UBND");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
