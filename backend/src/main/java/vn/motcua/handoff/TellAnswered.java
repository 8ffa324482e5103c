package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.platform.outbox.Outbox;

/** Tells whoever handed a dossier over that its answer is here, and that it waits no more; both join the caller's transaction. */
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

    /** A hand-off is closed; of one that nothing answered nobody was told. */
    void over(HandOff closed) {
        if (closed.answer().isPresent()) {
            UUID dossier = closed.dossierId().value();
            outbox.append(HandOffAnswerOver.TYPE, dossier, new HandOffAnswerOver(dossier));
        }
    }
}
