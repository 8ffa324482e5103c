package vn.motcua.procedure;

/** What a result is made of. */
public enum ResultKind {
    PAPER,
    ELECTRONIC,
    BOTH
}
