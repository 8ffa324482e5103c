package vn.motcua.exchange.receiving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.platform.text.Text;

/** What the exchange asks of the register of incoming documents; every method joins the caller's transaction. */
public interface IncomingRegister {

    /**
     * Enters a document that arrived.
     *
     * @param files its attachments, stored, the document itself first
     */
    Entry enter(ExchangeDocument document, DocumentMessage message, List<DocumentId> files);

    /** Why a document would not be entered; empty of one that would. */
    Optional<Text> refusal(DocumentMessage message, List<DocumentId> files);

    /** Whether an entry was taken in and the work on it is not finished. */
    boolean isInWork(UUID registerId);

    /**
     * Cancels an entry whose sender takes the document back; false when the work on it is finished.
     *
     * @param officer who agreed to it; null where nobody had to
     */
    boolean cancel(UUID registerId, String reason, @Nullable UUID officer);

    /**
     * Puts what a sender has updated in the place of what an entry says and carries; false when the work on it is finished. The
     * same once more changes nothing.
     *
     * @param files stored, the document itself first
     */
    boolean update(UUID registerId, DocumentMessage message, List<DocumentId> files, String reason);

    /** Another document that was entered stands in an entry's place. */
    void replaced(UUID registerId, UUID replacing, String reason);

    /** What came of entering. */
    sealed interface Entry {
        /** It stands in the register. */
        record Entered(ExchangeDocument.Links links) implements Entry {}

        /** It is not taken, and its sender is told why. */
        record NotTaken(Text reason) implements Entry {}
    }
}
