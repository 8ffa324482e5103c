package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.motcua.exchange.ExchangeDocuments;

/** Tells the clerks of an agency that a document is to be recalled: what it was sent for is over. */
@Singleton
public class TellToRecall {
    private final Troubles troubles;
    private final ExchangeDocuments documents;

    TellToRecall(Troubles troubles, ExchangeDocuments documents) {
        this.troubles = troubles;
        this.documents = documents;
    }

    /**
     * Tells it, once as long as nobody has seen to it; joins the caller's transaction. What never came to an axis is not told.
     *
     * @param registerId the document in the register of outgoing documents
     */
    public void tell(UUID registerId, String receiverCode, String reason) {
        documents
                .findRegistered(registerId)
                .ifPresent(document -> troubles.raise(
                        TroubleKind.TO_RECALL,
                        Troubles.about(document.id(), receiverCode),
                        document.agencyId(),
                        new Trouble.About(document.id(), document.reference().code(), receiverCode),
                        reason));
    }
}
