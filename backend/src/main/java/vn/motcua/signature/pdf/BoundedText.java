package vn.motcua.signature.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads what is written on a page up to a bound, for a small file can hold drawings that never end. */
abstract class BoundedText extends PDFTextStripper {
    /** A page of small print has ten thousand. */
    private static final int MOST_LETTERS = 100_000;
    /** A map has some hundred thousand lines. */
    private static final int MOST_OPERATORS = 3_000_000;
    /** Forms within forms; PDFBox draws no deeper, and writes a line into the log for each that it leaves out. */
    private static final int DEEPEST = 50;
    /** Mistakes that PDFBox puts up with, each in a line of the log. */
    private static final int MOST_FAULTS = 200;
    /** Of what the page, and the forms it draws, unpack to: it is in memory while it is read. */
    private static final long MOST_BYTES = 32L << 20;

    /** An honest file takes less than a second; fonts may be loaded anew at each operator. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    private final Duration longest;
    private final Set<COSDictionary> measured = Collections.newSetFromMap(new IdentityHashMap<>());
    private final byte[] buffer = new byte[1 << 16];
    private int letters;
    private int operators;
    private int faults;
    private long bytes;
    private long started;

    BoundedText() {
        this(LONGEST);
    }

    BoundedText(Duration longest) {
        this.longest = longest;
    }

    /** Ends reading: the content goes past a bound, or is not what can be read. */
    static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Unread(String message) {
            super(message);
        }

        private Unread(Throwable cause) {
            super(cause);
        }
    }

    /** Reads one page, of which the first is 1; once only, for what was counted stays. */
    final void read(PDDocument pdf, int page) {
        started = System.nanoTime();
        setStartPage(page);
        setEndPage(page);
        try {
            getText(pdf);
        } catch (Unread tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new Unread(unreadable);
        }
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); ) {
            spendOn(parts.next());
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        spendOn(form.getContentStream());
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        spendOn(group.getContentStream());
        super.showTransparencyGroup(group);
    }

    /** What is thrown is no {@link IOException}: drawing a form would swallow it. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new Unread("more than " + MOST_OPERATORS + " operators");
        }
        keepTime();
        if (getLevel() >= DEEPEST && OperatorName.DRAW_OBJECT.equals(operator.getName())) {
            throw new Unread("forms more than " + DEEPEST + " deep");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) throws IOException {
        faults++;
        if (faults > MOST_FAULTS) {
            throw new Unread("more than " + MOST_FAULTS + " faults");
        }
        super.operatorException(operator, operands, fault);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        letters++;
        if (letters > MOST_LETTERS) {
            throw new Unread("more than " + MOST_LETTERS + " letters");
        }
        keepTime();
        if (font instanceof PDType3Font drawn && measured.add(drawn.getCOSObject())) {
            spendOnLettersOf(drawn);
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    private void keepTime() {
        if (System.nanoTime() - started > longest.toNanos()) {
            throw new Unread("longer than " + longest);
        }
    }

    /** To learn how high its letters are PDFBox reads every one of them. */
    private void spendOnLettersOf(PDType3Font font) throws IOException {
        COSDictionary drawings = font.getCharProcs();
        if (drawings != null) {
            for (COSName name : drawings.keySet()) {
                COSStream drawing = drawings.getCOSStream(name);
                if (drawing != null) {
                    spendOn(new PDStream(drawing));
                }
            }
        }
    }

    private void spendOn(PDStream content) throws IOException {
        try (InputStream unpacked = content.createInputStream()) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                bytes += read;
                if (bytes > MOST_BYTES) {
                    throw new Unread("content of more than " + MOST_BYTES + " bytes");
                }
            }
        }
    }
}
