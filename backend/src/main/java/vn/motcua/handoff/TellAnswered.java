package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.platform.outbox.Outbox;

/** Tells whoever handed a dossier over what has come of it, and that it waits no more; all join the caller's transaction. */
@Singleton
class TellAnswered {

    private final Outbox outbox;

    TellAnswered(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A document has come that answers. */
    void here(HandOff answered, UUID incoming) {
        UUID dossier = answered.dossierId().value();
        HandOff.Sending sending = answered.sending();
        outbox.append(
                HandOffAnswered.TYPE,
                dossier,
                new HandOffAnswered(dossier, sending.agencyId().value(), sending.officerId(), incoming));
    }

    /** Something else has come of it. */
    void turned(HandOff handOff, HandOffTurn turn) {
        UUID dossier = handOff.dossierId().value();
        HandOff.Sending sending = handOff.sending();
        outbox.append(
                HandOffTurned.TYPE,
                dossier,
                new HandOffTurned(dossier, sending.agencyId().value(), sending.officerId(), turn));
    }

    /** A hand-off is closed: what was told of it before is over. */
    void over(HandOff closed) {
        UUID dossier = closed.dossierId().value();
        outbox.append(HandOffAnswerOver.TYPE, dossier, new HandOffAnswerOver(dossier));
    }
}
