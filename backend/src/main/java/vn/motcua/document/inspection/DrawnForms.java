package vn.motcua.document.inspection;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Follows what the pages of one PDF and the annotations upon them draw through the forms they draw, the patterns they paint with
 * and the masks they paint through, as a viewer would: forty that each draw the next twice are few and small, and no viewer comes
 * to their end. Letters that are drawings (Type 3) are not followed: old papers have some hundred thousand of them.
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
                followWhatIsLegible(() -> processPage(page));
                followAnnotations(page);
            }
        } catch (TooMuch much) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
    }

    /** A stamp or a field may look different while it is pressed: each of its looks is one that a viewer draws. */
    private void followAnnotations(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                COSDictionary looks = annotation.getCOSDictionary(COSName.AP);
                if (looks != null) {
                    looks.keySet().forEach(name -> followLook(looks.getDictionaryObject(name)));
                }
            }
        }
    }

    /** One drawing, or one for each state that a box to tick may be in. */
    private void followLook(@Nullable COSBase look) {
        if (look instanceof COSStream drawing) {
            followWhatIsLegible(() -> draw(drawing));
        } else if (look instanceof COSDictionary states) {
            for (COSName state : states.keySet()) {
                COSStream drawing = states.getCOSStream(state);
                if (drawing != null) {
                    followWhatIsLegible(() -> draw(drawing));
                }
            }
        }
    }

    /** Viewers show a page as far as they can read it; only the measure matters here. */
    private static void followWhatIsLegible(Drawing drawing) {
        try {
            drawing.follow();
        } catch (TooMuch much) {
            throw much;
        } catch (IOException | RuntimeException illegible) {
            // The next one is another.
        }
    }

    /** Something that is drawn. */
    private interface Drawing {
        void follow() throws IOException;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        COSStream painted = painted(operator.getName(), operands);
        boolean draws = painted != null || OperatorName.DRAW_OBJECT.equals(operator.getName());
        drawn += draws ? 1 : 0;
        if (drawn > MOST_DRAWN || operators > MOST_OPERATORS || (draws && getLevel() >= DEEPEST)) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
        if (painted != null) {
            draw(painted);
        }
    }

    private void draw(COSStream drawing) throws IOException {
        increaseLevel();
        try {
            showForm(new PDFormXObject(drawing));
        } finally {
            decreaseLevel();
        }
    }

    /** The pattern or the mask that is chosen to paint with. */
    private @Nullable COSStream painted(String operator, List<COSBase> operands) {
        PDResources resources = getResources();
        if (resources == null || operands.isEmpty() || !(operands.getLast() instanceof COSName name)) {
            return null;
        }
        return switch (operator) {
            case OperatorName.NON_STROKING_COLOR_N, OperatorName.STROKING_COLOR_N -> {
                COSDictionary patterns = resources.getCOSObject().getCOSDictionary(COSName.PATTERN);
                yield patterns == null ? null : patterns.getCOSStream(name);
            }
            case OperatorName.SET_GRAPHICS_STATE_PARAMS -> {
                COSDictionary states = resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
                COSDictionary state = states == null ? null : states.getCOSDictionary(name);
                COSDictionary mask = state == null ? null : state.getCOSDictionary(COSName.SMASK);
                yield mask == null ? null : mask.getCOSStream(COSName.G);
            }
            default -> null;
        };
    }
}
