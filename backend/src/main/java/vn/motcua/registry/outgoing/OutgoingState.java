package vn.motcua.registry.outgoing;

import java.util.EnumSet;
import java.util.Set;

/** Where an outgoing document stands. */
public enum OutgoingState {
    /** Being drawn up. */
    DRAFTED,
    /** With a leader for signature (trình ký). */
    SUBMITTED,
    /** Back with remarks. */
    SENT_BACK,
    /** Signed by a leader; waits for the clerk. */
    SIGNED,
    /** In the register with its number, for good; the seal may have failed. */
    NUMBERED,
    /** Sealed by the agency. */
    ISSUED,
    /** On its way to its receivers; final. */
    SENT,
    /** Given up, before it was signed or with the dossier that it was to go with; final. */
    DROPPED;

    /** Whether it may stand there next. */
    public boolean mayBecome(OutgoingState next) {
        return following().contains(next);
    }

    /** Whether its words and files may still change. */
    public boolean isOpen() {
        return this == DRAFTED || this == SENT_BACK;
    }

    /** Whether nothing follows. */
    boolean isOver() {
        return following().isEmpty();
    }

    private Set<OutgoingState> following() {
        return switch (this) {
            case DRAFTED, SENT_BACK -> EnumSet.of(SUBMITTED, DROPPED);
            case SUBMITTED -> EnumSet.of(SIGNED, SENT_BACK);
            case SIGNED -> EnumSet.of(NUMBERED, SENT_BACK);
            case NUMBERED -> EnumSet.of(ISSUED);
            case ISSUED -> EnumSet.of(SENT);
            case SENT, DROPPED -> EnumSet.noneOf(OutgoingState.class);
        };
    }
}
