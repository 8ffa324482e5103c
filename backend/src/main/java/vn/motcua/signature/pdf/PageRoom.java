package vn.motcua.signature.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.TextPosition;

/** Where on a page a mark can stand: within what is seen of it, upon no letter and upon no annotation, a form's fields included. */
final class PageRoom {
    /** What printers leave white, in points. */
    private static final float EDGE = 9;

    private static final float APART = 2;
    /** From one height that is tried to the next. */
    private static final float STEP = 4;

    private final Box within;
    private final List<Box> taken;

    private PageRoom(Box within, List<Box> taken) {
        this.within = within;
        this.taken = taken;
    }

    /** Of a page, the first of which is 1. */
    static PageRoom of(PDDocument pdf, int number) throws IOException {
        PDPage page = pdf.getPage(number - 1);
        ShownPage shown = new ShownPage(page);
        List<Box> taken = Letters.of(pdf, number, shown);
        for (PDAnnotation annotation : page.getAnnotations()) {
            PDRectangle place = annotation.getRectangle();
            if (place != null) {
                taken.add(shown.of(place).grown(APART));
            }
        }
        return new PageRoom(shown.visible().grown(-EDGE), taken);
    }

    /** The same with something more upon it. */
    PageRoom without(Box more) {
        List<Box> all = new ArrayList<>(taken);
        all.add(more.grown(APART));
        return new PageRoom(within, all);
    }

    float width() {
        return within.width();
    }

    /** The place of a size that is nearest to where it is wanted: there, beside it at the same height, or in the next row. */
    Optional<Box> nearest(Box wanted) {
        float lowest = within.bottom() - wanted.height();
        if (lowest < within.top() || wanted.width() > within.width()) {
            return Optional.empty();
        }
        float top = Math.clamp(wanted.top(), within.top(), lowest);
        for (float away = 0; away <= within.height(); away += STEP) {
            Optional<Box> found = inRow(wanted, top + away);
            if (found.isEmpty() && away > 0) {
                found = inRow(wanted, top - away);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Box> inRow(Box wanted, float top) {
        if (top < within.top() || top > within.bottom() - wanted.height()) {
            return Optional.empty();
        }
        Box row = new Box(within.left(), top, within.right(), top + wanted.height());
        List<Box> inTheWay = taken.stream()
                .filter(row::sharesHeight)
                .sorted(Comparator.comparingDouble(Box::left))
                .toList();
        float best = Float.NaN;
        float free = within.left();
        for (int i = 0; i <= inTheWay.size(); i++) {
            float end = i == inTheWay.size()
                    ? within.right()
                    : Math.min(inTheWay.get(i).left(), within.right());
            if (end - free >= wanted.width()) {
                float left = Math.clamp(wanted.left(), free, end - wanted.width());
                best = isNearer(left, best, wanted.left()) ? left : best;
            }
            free = i == inTheWay.size() ? free : Math.max(free, inTheWay.get(i).right());
        }
        return Float.isNaN(best) ? Optional.empty() : Optional.of(Box.of(best, top, wanted.width(), wanted.height()));
    }

    private static boolean isNearer(float one, float other, float to) {
        return Float.isNaN(other) || Math.abs(one - to) < Math.abs(other - to);
    }

    /** The letters of one page. */
    private static final class Letters extends BoundedText {
        private final ShownPage shown;
        private final List<Box> boxes = new ArrayList<>();

        private Letters(ShownPage shown) {
            this.shown = shown;
        }

        static List<Box> of(PDDocument pdf, int page, ShownPage shown) throws IOException {
            Letters letters = new Letters(shown);
            letters.read(pdf, page);
            return letters.boxes;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getUnicode() == null || !letter.getUnicode().isBlank()) {
                boxes.add(shown.of(letter).grown(APART));
            }
        }
    }
}
