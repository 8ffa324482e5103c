package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;

/** Draws up a document whose main file the portal has made, and leaves it as a draft: its agency reads it before anybody signs. */
@Singleton
public class DrawUpOutgoing {

    private final DraftOutgoing draftOutgoing;
    private final OutgoingRows rows;
    private final Transactions transactions;

    DrawUpOutgoing(DraftOutgoing draftOutgoing, OutgoingRows rows, Transactions transactions) {
        this.draftOutgoing = draftOutgoing;
        this.rows = rows;
        this.transactions = transactions;
    }

    /**
     * Its main file, stored already.
     *
     * @param pages how many it has
     */
    public record MainFile(DocumentId id, @Nullable Integer pages) {}

    /**
     * Draws it up; joins the caller's transaction.
     *
     * @param receivers agencies that the portal knows; may be empty, then the clerk names them
     */
    public OutgoingId drawUp(
            PrepareOutgoing.Drafter drafter,
            DocumentType type,
            String subject,
            List<Correspondent> receivers,
            MainFile file) {
        var content = new OutgoingDocument.Abstract(subject, "Tiếng Việt", null, 1, null, null);
        var text = new DraftOutgoing.Text(type, content, Urgency.NORMAL, receivers, null, null);
        return transactions.write(() -> {
            OutgoingOutcome begun =
                    draftOutgoing.begin(drafter.officerId(), drafter.agencyId(), drafter.unitId(), text);
            if (begun instanceof OutgoingOutcome.Done done) {
                rows.draftFile(done.document().id(), file.id(), file.pages());
                return done.document().id();
            }
            throw new IllegalStateException("a document in the portal's own words was not begun: " + begun);
        });
    }
}
