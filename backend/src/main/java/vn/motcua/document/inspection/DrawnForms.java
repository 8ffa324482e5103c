package vn.motcua.document.inspection;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Follows what the pages of one PDF draw through the forms they draw, as a viewer would: forty that each draw the next twice
 * are few and small, and no viewer comes to their end.
 */
final class DrawnForms extends PDFStreamEngine {
    /** A map draws its signs some ten thousand times. */
    private static final int MOST_DRAWN = 200_000;

    private static final int DEEPEST = 50;
    private static final long MOST_OPERATORS = 20_000_000;

    private int drawn;
    private long operators;

    DrawnForms() {
        addOperator(new DrawObject(this));
    }

    /** Ends the walk; drawing a form would swallow an {@link IOException}. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void follow(PDDocument pdf) throws DefectFound {
        try {
            for (PDPage page : pdf.getPages()) {
                followWhatIsLegible(page);
            }
        } catch (TooMuch much) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
    }

    /** Viewers show a page as far as they can read it; only the measure matters here. */
    private void followWhatIsLegible(PDPage page) {
        try {
            processPage(page);
        } catch (TooMuch much) {
            throw much;
        } catch (IOException | RuntimeException illegible) {
            // The next page is another.
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        boolean draws = OperatorName.DRAW_OBJECT.equals(operator.getName());
        drawn += draws ? 1 : 0;
        if (drawn > MOST_DRAWN || operators > MOST_OPERATORS || (draws && getLevel() >= DEEPEST)) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }
}
