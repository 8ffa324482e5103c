package vn.motcua.platform.idempotency;

/** What a key was used for before. */
public enum KeyUse {
    /** For this very request: it is answered the same again. */
    THE_SAME,
    /** For another one. */
    ANOTHER
}
