package vn.motcua.exchange.edxml;

import java.util.List;

/** What is to be done with the document that is sent, or with one that was sent before. */
public sealed interface Business {

    /** Why, whether paper follows, and who may be asked. */
    Note note();

    /** The number on the wire, {@code BussinessDocType}. */
    default BusinessKind kind() {
        return switch (this) {
            case New ignored -> BusinessKind.NEW;
            case Recall ignored -> BusinessKind.RECALL;
            case Update ignored -> BusinessKind.UPDATE;
            case Replace ignored -> BusinessKind.REPLACE;
        };
    }

    /** A document for the first time. */
    record New(Note note) implements Business {}

    /** Takes back the document that {@link DocumentHeader#responseFor} names. */
    record Recall(Note note) implements Business {}

    /**
     * Changes a document that was sent.
     *
     * @param documentId of the document that is changed
     * @param receivers who is taken off or added; empty when they stay
     */
    record Update(Note note, String documentId, boolean contentChanged, List<ReceiverChange> receivers)
            implements Business {
        public Update {
            documentId = Words.required(documentId);
            receivers = List.copyOf(receivers);
        }
    }

    /** Puts this document in the place of others. */
    record Replace(Note note, List<Replaced> replaced) implements Business {
        public Replace {
            replaced = List.copyOf(replaced);
            if (replaced.isEmpty()) {
                throw new IllegalArgumentException("nothing is replaced");
            }
        }
    }

    /** A receiver who is added, or taken off. */
    record ReceiverChange(OrganId organId, boolean added) {}

    /** A document that does not hold any more, with the agencies for which it does not. */
    record Replaced(String documentId, List<OrganId> organs) {
        public Replaced {
            documentId = Words.required(documentId);
            organs = List.copyOf(organs);
        }
    }

    /**
     * What every business says.
     *
     * @param reason may be empty
     * @param paper whether paper is sent too
     */
    record Note(String reason, boolean paper, Staff staff) {
        public Note {
            reason = Words.optional(reason);
        }
    }
}
