package vn.motcua.registry.answer;

import java.util.UUID;

/**
 * An event of the outbox: what a document of ours answers was recalled or replaced before the answer was sent. Its aggregate is the
 * answer.
 *
 * @param documentId the answer
 * @param questionId what it answers
 */
public record QuestionLost(UUID documentId, UUID questionId) {

    /** Its name in the outbox. */
    public static final String TYPE = "registry.question-lost";
}
