package vn.motcua.document.typesetting;

/** How a piece of text looks: its face and its size in points. */
public record Style(Face face, float size) {
    /** Stacked Vietnamese marks (ễ, ỗ) need more than the usual 1.2 between lines. */
    private static final float LEADING = 1.4f;

    public static Style regular(float size) {
        return new Style(Face.REGULAR, size);
    }

    public static Style bold(float size) {
        return new Style(Face.SEMI_BOLD, size);
    }

    public static Style italic(float size) {
        return new Style(Face.ITALIC, size);
    }

    /** From one line to the next. */
    public float lineHeight() {
        return size * LEADING;
    }
}
