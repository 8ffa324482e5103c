package vn.motcua.exchange.edxml;

/** The four kinds of business; the order is the number on the wire. */
public enum BusinessKind {
    /** mới. */
    NEW,
    /** thu hồi. */
    RECALL,
    /** cập nhật. */
    UPDATE,
    /** thay thế. */
    REPLACE
}
