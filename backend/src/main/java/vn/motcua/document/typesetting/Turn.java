package vn.motcua.document.typesetting;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How the pages of a paper lie. */
public enum Turn {
    UPRIGHT,
    /** On its long side, for registers with many columns. */
    ACROSS;

    PDRectangle a4() {
        PDRectangle upright = PDRectangle.A4;
        return this == UPRIGHT ? upright : new PDRectangle(upright.getHeight(), upright.getWidth());
    }
}
