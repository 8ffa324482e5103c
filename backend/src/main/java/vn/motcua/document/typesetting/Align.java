package vn.motcua.document.typesetting;

/** Where a line stands in its box. */
enum Align {
    LEFT,
    CENTRE,
    /** From edge to edge, but for a paragraph's last line. */
    JUSTIFIED;

    float start(float x, float boxWidth, TextLine line) {
        return this == CENTRE ? x + (boxWidth - line.width()) / 2 : x + line.indent();
    }

    float gap(float boxWidth, TextLine line) {
        return this == JUSTIFIED ? line.gap(boxWidth) : 0;
    }
}
