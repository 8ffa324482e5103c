package vn.motcua.document.typesetting;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How the pages of a paper lie. */
public enum Turn {
    UPRIGHT,
    /** On its long side, for registers with many columns. */
    ACROSS;

    PDRectangle a4() {
        float shortSide = PDRectangle.A4.getWidth();
        float longSide = PDRectangle.A4.getHeight();
        return this == UPRIGHT ? new PDRectangle(shortSide, longSide) : new PDRectangle(longSide, shortSide);
    }
}
