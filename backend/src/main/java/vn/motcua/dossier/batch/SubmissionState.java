package vn.motcua.dossier.batch;

/** What came of the wish to submit a row's draft. */
enum SubmissionState {
    WAITING,
    SUBMITTED,
    NOT_SUBMITTED
}
