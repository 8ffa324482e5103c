package vn.motcua.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;

/** The door to documents of the exchange; every method joins the caller's transaction. */
@Singleton
public class ExchangeDocuments {
    private final ExchangeDocumentRows rows;

    ExchangeDocuments(ExchangeDocumentRows rows) {
        this.rows = rows;
    }

    /** Adds a document; false when the agency has one of this sender and name already, going the same way. */
    public boolean add(ExchangeDocument document) {
        return rows.insertIfAbsent(document);
    }

    public ExchangeDocument get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NoSuchElementException("No document " + id));
    }

    /** What an agency sent or received by this name, held until the transaction ends. */
    public Optional<ExchangeDocument> lock(Direction direction, AgencyId agency, String senderCode, String documentId) {
        return rows.lock(direction, agency, senderCode, documentId);
    }

    /** What an agency sent under this name, held until the transaction ends. */
    public Optional<ExchangeDocument> lockSent(AgencyId agency, String documentId) {
        return rows.lockSent(agency, documentId);
    }

    /** The document of an entry in a register. */
    public Optional<ExchangeDocument> findRegistered(UUID registerId) {
        return rows.findRegistered(registerId);
    }

    /** All that went out or came in for a dossier, in time order. */
    public List<ExchangeDocument> list(DossierId dossier) {
        return rows.list(dossier);
    }

    /** Notes what a document belongs to here. */
    public void link(UUID id, ExchangeDocument.Links links) {
        rows.link(id, links);
    }
}
