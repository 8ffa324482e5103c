package vn.motcua.registry.incoming;

/** What happened to a document from outside while it was here, and is no step of its course. */
public enum IncomingDeed {
    /** Its sender put other words or files in the place of those that came (cập nhật). */
    UPDATED,
    /** Its sender put another document in its place (thay thế). */
    REPLACED,
    /** It was finished with an answer that has not stayed with anybody: it is in work again. */
    REOPENED
}
