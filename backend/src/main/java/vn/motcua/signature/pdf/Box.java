package vn.motcua.signature.pdf;

/** A rectangle on a page as it is shown, in points from the top left corner of the page's media box. */
record Box(float left, float top, float right, float bottom) {

    static Box of(float left, float top, float width, float height) {
        return new Box(left, top, left + width, top + height);
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    Box grown(float by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** The smallest that holds both. */
    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether their heights meet; edges that touch do not. */
    boolean sharesHeight(Box other) {
        return top < other.bottom && other.top < bottom;
    }
}
