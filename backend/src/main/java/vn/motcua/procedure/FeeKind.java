package vn.motcua.procedure;

/** How a procedure's fee is made up. */
public enum FeeKind {
    FREE,
    FIXED,
    PER_PAGE,
    /** Several items, each due when its condition holds. */
    SCHEDULE
}
