package vn.motcua.document.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.motcua.document.typesetting.Press;

/**
 * Prints how many receipts one thread draws in a second, and how that compares with the least a page can cost: the same
 * words in one cached font, drawn by bare PDFBox without structure, table, QR code or metadata.
 */
final class ReceiptBench {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;

    private ReceiptBench() {}

    /** Needs no arguments. */
    public static void main(String[] args) throws IOException {
        ReceiptPaper paper = new ReceiptPaper(new Press());
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(4));
        TrueTypeFont face = face();
        double receipts = perSecond(() -> paper.write(content, OutputStream.nullOutputStream()));
        double bare = perSecond(() -> barePage(face));
        System.out.printf("receipts %.0f/s, bare pages %.0f/s, ratio %.2f%n", receipts, bare, receipts / bare);
    }

    private static double perSecond(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        long start = System.nanoTime();
        for (int i = 0; i < MEASURED; i++) {
            work.run();
        }
        return MEASURED * 1e9 / (System.nanoTime() - start);
    }

    private static TrueTypeFont face() throws IOException {
        try (InputStream bytes = ReceiptBench.class.getResourceAsStream("/fonts/BeVietnamPro-Regular.ttf")) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            face.setEnableGsub(false);
            return face;
        }
    }

    private static void barePage(TrueTypeFont face) {
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            PDFont font = PDType0Font.load(pdf, face, true);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (int line = 0; line < 35; line++) {
                    content.beginText();
                    content.setFont(font, 10);
                    content.newLineAtOffset(60, 800 - line * 15);
                    content.showText("Bộ phận tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công " + line);
                    content.endText();
                }
            }
            pdf.save(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
