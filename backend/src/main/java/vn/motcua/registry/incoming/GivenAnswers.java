package vn.motcua.registry.incoming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What incoming documents ask of outgoing ones; whoever knows both stands behind it. */
public interface GivenAnswers {

    /**
     * A document that answers, or will when it is sent.
     *
     * @param symbol absent before it has its number
     * @param state of the outgoing document
     * @param sending what has become of it since it was sent
     */
    record Given(
            UUID documentId,
            @Nullable String symbol,
            String subject,
            String state,
            @Nullable String sending) {}

    /** Those that answer a document or are drawn up to, in the order in which they were begun. */
    List<Given> list(IncomingId question);

    /** The document of ours that one that came answers, by its sender's word. */
    Optional<Given> findQuestion(IncomingId answer);

    /** Whether a line of the register of outgoing documents is of one that was not sent yet. */
    boolean isUnsent(UUID entry);

    /** A document was finished with a line of the register of outgoing documents; joins the caller's transaction. */
    void answered(IncomingId question, UUID entry);
}
