package vn.motcua.procedure;

/** Whom a procedure is for. */
public enum Audience {
    CITIZEN,
    BUSINESS
}
