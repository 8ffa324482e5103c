package vn.motcua.exchange.status;

/** What the sender has asked of a receiver and the receiver has not answered yet. */
public enum Ask {
    NONE,
    /** To give the document back (lấy lại, thu hồi). */
    TAKE_BACK,
    /** To let an update or a replacement count (cập nhật, thay thế). */
    UPDATE
}
