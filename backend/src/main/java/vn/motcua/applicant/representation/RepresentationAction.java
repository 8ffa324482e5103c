package vn.motcua.applicant.representation;

/** What a representative may do with the owner's dossiers. */
public enum RepresentationAction {
    PREPARE,
    SUBMIT,
    TRACK,
    WITHDRAW;

    /** Whether drafts are there for whoever may do this: what is to be completed or submitted must be found and read first. */
    boolean showsDrafts() {
        return this == PREPARE || this == SUBMIT || this == TRACK;
    }
}
