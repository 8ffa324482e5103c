package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;

/**
 * Draws up a document that another domain has made, with files that are stored already, and submits it for signature; from there
 * on it is as any other.
 */
@Singleton
public class PrepareOutgoing {

    private final DraftOutgoing draftOutgoing;
    private final OutgoingChange change;
    private final OutgoingRows rows;
    private final Transactions transactions;

    PrepareOutgoing(DraftOutgoing draftOutgoing, OutgoingChange change, OutgoingRows rows, Transactions transactions) {
        this.draftOutgoing = draftOutgoing;
        this.change = change;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** Who draws it up, where. */
    public record Drafter(UUID officerId, AgencyId agencyId, UnitId unitId) {}

    /**
     * What is drawn up.
     *
     * @param receiver the agency it goes to
     * @param dueOn until when an answer is wanted
     * @param dossierId the dossier it is about
     */
    public record Words(
            DocumentType type,
            String subject,
            Urgency urgency,
            Correspondent receiver,
            @Nullable LocalDate dueOn,
            @Nullable UUID dossierId) {}

    /**
     * Its files.
     *
     * @param pages of the main one
     */
    public record Files(DocumentId main, @Nullable Integer pages, List<DocumentId> attachments) {

        public Files {
            attachments = List.copyOf(attachments);
        }
    }

    /** What came of it; unless it is prepared, nothing was written. */
    public sealed interface Outcome {
        /** It waits for a leader's signature. */
        record Prepared(OutgoingId id) implements Outcome {}

        /** No documents reach the receiver. */
        record UnknownReceiver() implements Outcome {}

        /** Its subject bears a stamp of secrecy. */
        record StateSecret(String word) implements Outcome {}
    }

    /** Prepares a document; joins the caller's transaction. */
    public Outcome prepare(Drafter drafter, Words words, Files files) {
        var content = new OutgoingDocument.Abstract(words.subject(), "Tiếng Việt", null, 1, null, words.dueOn());
        var text = new DraftOutgoing.Text(
                words.type(), content, words.urgency(), List.of(words.receiver()), null, words.dossierId());
        return transactions.write(
                () -> switch (draftOutgoing.begin(drafter.officerId(), drafter.agencyId(), drafter.unitId(), text)) {
                    case OutgoingOutcome.Done begun -> submitted(begun.document(), drafter, files);
                    case OutgoingOutcome.StateSecret secret -> new Outcome.StateSecret(secret.word());
                    case OutgoingOutcome.UnknownReceivers unknown -> new Outcome.UnknownReceiver();
                    case OutgoingOutcome other -> throw new IllegalStateException("not begun: " + other);
                });
    }

    private Outcome submitted(OutgoingDocument begun, Drafter drafter, Files files) {
        rows.draftFile(begun.id(), files.main(), files.pages());
        rows.attach(begun.id(), files.attachments());
        var order = new OutgoingChange.Order(begun.id(), begun.version(), drafter.officerId(), null);
        if (change.move(order, OutgoingState.SUBMITTED, read -> {}) instanceof OutgoingOutcome.Done) {
            return new Outcome.Prepared(begun.id());
        }
        throw new IllegalStateException("a document that was just begun was not held: " + begun.id());
    }
}
