package vn.motcua.document.typesetting;

/** How a piece of text looks: its face and its size in points. */
public record Style(Face face, float size) {
    /** A single line with room for stacked Vietnamese marks (Ễ, Ỗ). */
    private static final float LEADING = 1.2f;

    public static Style regular(float size) {
        return new Style(Face.REGULAR, size);
    }

    public static Style bold(float size) {
        return new Style(Face.BOLD, size);
    }

    public static Style italic(float size) {
        return new Style(Face.ITALIC, size);
    }

    /** From one line to the next. */
    public float lineHeight() {
        return size * LEADING;
    }
}
