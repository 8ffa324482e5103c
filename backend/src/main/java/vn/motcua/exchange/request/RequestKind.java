package vn.motcua.exchange.request;

/** What a sender asks. */
public enum RequestKind {
    /** To give the document back (thu hồi, lấy lại). */
    RECALL,
    /** To let what is new of it count (cập nhật). */
    UPDATE,
    /** To let another document stand in its place (thay thế). */
    REPLACEMENT
}
