package vn.motcua.dossier.attachment;

/** What kind of thing a paper is taken from. */
public enum PaperSource {
    /** A result of the owner's store. */
    RESULT,
    /** A paper of an earlier dossier. */
    PAPER,
    /** Whatever the caller has here, by their own choice; attached, it is a paper, or the result that it was. */
    DOCUMENT
}
