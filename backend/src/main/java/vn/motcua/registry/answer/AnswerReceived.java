package vn.motcua.registry.answer;

import java.util.UUID;

/**
 * An event of the outbox: a document came that answers one of ours, as its sender says. Its aggregate is ours.
 *
 * @param documentId ours
 * @param answerId the one that came
 */
public record AnswerReceived(UUID documentId, UUID answerId) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.answer-received";
}
