package vn.motcua.apology;

/** Where an apology stands. */
enum ApologyState {
    /** It waits for a leader's reason, date and signature. */
    PREPARED,
    /** It was signed; the applicant has a new date. */
    SIGNED,
    /** The dossier ended before: there was nothing to apologise for. */
    LAPSED
}
