package vn.motcua.handoff;

/** What can come of a dossier that was handed to another agency and is not its answer, which whoever handed it over is told. */
public enum HandOffTurn {
    /** That agency sent it back. */
    REFUSED,
    /** It has finished, and no answer of it is here. */
    FINISHED,
    /** It was asked to give the dossier back and does not. */
    KEPT
}
