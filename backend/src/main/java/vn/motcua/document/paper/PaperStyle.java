package vn.motcua.document.paper;

import vn.motcua.document.typesetting.Style;

/** The letters of official papers (Decree 30/2020, Annex I). */
public final class PaperStyle {
    public static final Style BODY = Style.regular(10.5f);
    public static final Style STRESSED = Style.bold(10.5f);
    /** Of what is said besides: remarks, and lines below a title. */
    public static final Style REMARK = Style.italic(9.5f);

    public static final Style TITLE = Style.bold(13.5f);
    /** Of the line that says which form of which law a paper is. */
    public static final Style SOURCE = Style.italic(8);
    /** Of tables, in points. */
    public static final float TABLE = 9.5f;

    private PaperStyle() {}
}
