package vn.motcua.document.typesetting;

/** Where a line stands in its box. */
enum Align {
    LEFT(0),
    CENTRE(0.5f);

    private final float share;

    Align(float share) {
        this.share = share;
    }

    float start(float x, float boxWidth, float lineWidth) {
        return x + (boxWidth - lineWidth) * share;
    }
}
