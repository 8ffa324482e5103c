package vn.motcua.handoff;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.dossier.HistoryEntry;

/** How far a dossier that was handed to another agency has come; steps may be left out, never taken back. */
public enum HandOffStage {
    /** Drawn up, not sent: the leader signs it, the clerk numbers and sends it. */
    PREPARED,
    /** The clerk has sent it; the other agency has said nothing yet. */
    SENT,
    /** The other agency's own message says that it arrived (01). */
    RECEIVED,
    /** It took the document into its register, and works on it (03 to 05). */
    IN_AGENCY,
    /** It has finished (06), and no answer of it is here. */
    FINISHED,
    /** Its answer is here. */
    ANSWERED,
    /** Its answer is the dossier's result. */
    RESULT_BACK,
    /** It sent the document back (02). */
    REFUSED,
    /** Taken back by those who sent it. */
    CALLED_BACK,
    /** The dossier goes on here, without the answer as its result. */
    ENDED;

    /** What may follow. */
    public Set<HandOffStage> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(SENT, RECEIVED, IN_AGENCY, FINISHED, ANSWERED, REFUSED, CALLED_BACK);
            case SENT -> EnumSet.of(RECEIVED, IN_AGENCY, FINISHED, ANSWERED, REFUSED, CALLED_BACK, ENDED);
            case RECEIVED -> EnumSet.of(IN_AGENCY, FINISHED, ANSWERED, REFUSED, CALLED_BACK, ENDED);
            case IN_AGENCY -> EnumSet.of(FINISHED, ANSWERED, CALLED_BACK, ENDED);
            case FINISHED -> EnumSet.of(ANSWERED, CALLED_BACK, ENDED);
            case ANSWERED -> EnumSet.of(RESULT_BACK, CALLED_BACK, ENDED);
            case RESULT_BACK, REFUSED, CALLED_BACK, ENDED -> EnumSet.noneOf(HandOffStage.class);
        };
    }

    /** Whether {@code to} may follow this stage. */
    public boolean mayBecome(HandOffStage to) {
        return next().contains(to);
    }

    /** Whether the dossier is back in the hands of those who sent it. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    /** Whether it ended in another way than with the other agency's result. */
    boolean isWithoutResult() {
        return isClosed() && this != RESULT_BACK;
    }

    /** How a dossier's history calls it. */
    public String event() {
        return HistoryEntry.HAND_OFF + name();
    }
}
