package vn.motcua.routing;

/** What a step is for. */
public enum Stage {
    /** The one-stop shop checks what was submitted. */
    INTAKE,
    /** A unit handles it and passes it on. */
    HANDLING,
    /** The unit whose step ends with the result. */
    LAST_HANDLING,
    /** The one-stop shop hands the result over. */
    RETURNING
}
