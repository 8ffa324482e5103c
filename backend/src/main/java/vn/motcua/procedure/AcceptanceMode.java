package vn.motcua.procedure;

/** Where dossiers of a procedure are taken in. */
public enum AcceptanceMode {
    /** Here. */
    ONLINE,
    /** At another portal that the law names; here only the way there is shown. */
    LINK_OUT
}
