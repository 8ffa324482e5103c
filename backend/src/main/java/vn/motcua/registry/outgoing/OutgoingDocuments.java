package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Transactions;

/** The door to outgoing documents. */
@Singleton
public class OutgoingDocuments {

    private final OutgoingRows rows;
    private final Sendings sendings;
    private final Transactions transactions;

    OutgoingDocuments(OutgoingRows rows, Sendings sendings, Transactions transactions) {
        this.rows = rows;
        this.sendings = sendings;
        this.transactions = transactions;
    }

    public Optional<OutgoingDocument> find(OutgoingId id) {
        return transactions.read(() -> rows.find(id));
    }

    /** Those there are of these, in no order. */
    public List<OutgoingDocument> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : transactions.read(() -> rows.list(ids));
    }

    /** The one that stands in the register as this line; lines of results and of documents on paper have none. */
    public Optional<OutgoingDocument> findByEntry(UUID entry) {
        return transactions.read(() -> rows.findByEntry(entry));
    }

    /** Does something with a document that nobody else changes before it is done. */
    public <T> T hold(OutgoingId id, Function<OutgoingDocument, T> work) {
        return transactions.write(() -> work.apply(rows.lock(id).orElseThrow()));
    }

    /** How many of an agency's stand where somebody else has the next step; a state in which there are none is left out. */
    public Map<OutgoingState, Long> countWaiting(AgencyId agency) {
        return transactions.read(() -> rows.countWaiting(agency));
    }

    public OutgoingDocument get(OutgoingId id) {
        return find(id).orElseThrow();
    }

    /** What has become of one since its clerk sent it; empty of one that was not sent. */
    public Optional<Sending> sending(OutgoingDocument document) {
        return document.state() == OutgoingState.SENT ? Optional.of(sendings.get(document.id())) : Optional.empty();
    }
}
