package vn.motcua.applicant.representation;

/** What a representative may do with the owner's dossiers. */
public enum RepresentationAction {
    PREPARE,
    SUBMIT,
    TRACK,
    WITHDRAW
}
