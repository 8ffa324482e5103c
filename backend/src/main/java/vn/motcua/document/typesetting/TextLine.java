package vn.motcua.document.typesetting;

import java.util.List;

/**
 * One line of wrapped text: its pieces from left to right.
 *
 * @param width of its pieces and what stands before them, in points
 * @param indent how far from the left it begins, in points
 * @param ends whether a paragraph ends with it; one that does is never stretched
 */
record TextLine(List<Run> runs, float width, float indent, boolean ends) {

    TextLine {
        runs = List.copyOf(runs);
    }

    float height() {
        float height = 0;
        for (Run run : runs) {
            height = Math.max(height, run.style().lineHeight());
        }
        return height;
    }

    /** How much wider each of its spaces must be for it to fill a box; 0 where it stays as it is. */
    float gap(float boxWidth) {
        if (ends) {
            return 0;
        }
        int spaces = 0;
        for (Run run : runs) {
            spaces += (int) run.text().chars().filter(unit -> unit == ' ').count();
        }
        boolean trailing = runs.getLast().text().endsWith(" ");
        int gaps = trailing ? spaces - 1 : spaces;
        float each = gaps < 1 ? 0 : (boxWidth - width) / gaps;
        return each > runs.getLast().style().size() ? 0 : each;
    }
}
