package vn.motcua.document.paper;

import vn.motcua.document.typesetting.Style;

/** The letters of official papers, in the sizes of Decree 30/2020 (Annex I). */
public final class PaperStyle {
    public static final Style BODY = Style.regular(13);
    public static final Style STRESSED = Style.bold(13);
    /** Of what is said besides: remarks, and lines below a title. */
    public static final Style REMARK = Style.italic(12);

    public static final Style TITLE = Style.bold(14);
    /** Of the line that says which form of which law a paper is. */
    public static final Style SOURCE = Style.italic(10);
    /** Of tables, in points. */
    public static final float TABLE = 12;

    private PaperStyle() {}
}
