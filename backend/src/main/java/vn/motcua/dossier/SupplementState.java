package vn.motcua.dossier;

/** Where a supplement request stands. */
public enum SupplementState {
    /** It waits for the applicant. */
    OPEN,
    /** The applicant answered. */
    ANSWERED,
    /** The dossier ended before it was answered. */
    LAPSED,
    /** Nobody answered by its deadline, and so the dossier was stopped. */
    EXPIRED
}
