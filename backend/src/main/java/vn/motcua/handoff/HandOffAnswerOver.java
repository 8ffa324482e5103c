package vn.motcua.handoff;

import java.util.UUID;

/** An event of the outbox: a hand-off that was answered is over, and its answer waits for nobody. Its aggregate is the dossier. */
public record HandOffAnswerOver(UUID dossierId) {
    public static final String TYPE = "handoff.answer-over";
}
