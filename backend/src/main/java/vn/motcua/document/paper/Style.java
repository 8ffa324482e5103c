package vn.motcua.document.paper;

/** How a piece of text looks: its face and its size in points. */
record Style(Face face, float size) {
    /** Stacked Vietnamese marks (ễ, ỗ) need more than the usual 1.2 between lines. */
    private static final float LEADING = 1.4f;

    static Style regular(float size) {
        return new Style(Face.REGULAR, size);
    }

    static Style bold(float size) {
        return new Style(Face.SEMI_BOLD, size);
    }

    static Style italic(float size) {
        return new Style(Face.ITALIC, size);
    }

    float lineHeight() {
        return size * LEADING;
    }
}
