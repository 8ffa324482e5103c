package vn.motcua.exchange.receiving;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a package came to, written down with its effect. */
sealed interface Taken {

    /**
     * Nothing more is done about it.
     *
     * @param documentId the document that it concerns; null where that is not known
     * @param reason why it was refused or set apart; null of what took effect
     */
    record Finished(
            ReceptionState state,
            @Nullable UUID documentId,
            @Nullable String reason) implements Taken {
        static Finished done(UUID documentId) {
            return new Finished(ReceptionState.DONE, documentId, null);
        }

        static Finished refused(UUID documentId, String reason) {
            return new Finished(ReceptionState.REFUSED, documentId, reason);
        }

        static Finished poisoned(String reason) {
            return new Finished(ReceptionState.POISONED, null, reason);
        }
    }

    /** It speaks of a document that is not known here: perhaps that is still on its way. */
    record Stray(String reason) implements Taken {}
}
