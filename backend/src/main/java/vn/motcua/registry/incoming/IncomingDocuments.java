package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.persistence.Transactions;

/** The door to incoming documents and their files. */
@Singleton
public class IncomingDocuments {

    private final IncomingRows rows;
    private final IncomingUpdateRows updates;
    private final IncomingReplacementRows replacements;
    private final Transactions transactions;

    IncomingDocuments(
            IncomingRows rows,
            IncomingUpdateRows updates,
            IncomingReplacementRows replacements,
            Transactions transactions) {
        this.rows = rows;
        this.updates = updates;
        this.replacements = replacements;
        this.transactions = transactions;
    }

    public Optional<IncomingDocument> find(IncomingId id) {
        return transactions.read(() -> rows.find(id));
    }

    /** Those there are of these, in no order. */
    public List<IncomingDocument> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : transactions.read(() -> rows.list(ids));
    }

    public IncomingDocument get(IncomingId id) {
        return find(id).orElseThrow();
    }

    /** The document that was finished with an entry of the register of outgoing documents as its answer. */
    public Optional<IncomingDocument> findAnsweredBy(UUID outgoingEntry) {
        return transactions.read(() -> rows.findAnsweredBy(outgoingEntry));
    }

    /** What documents are called by who sent them, in the order in which they came. */
    public List<IncomingOriginal> listOriginals(List<IncomingId> ids) {
        return transactions.read(() -> rows.originals(ids));
    }

    /** All that were finished with an entry of the register of outgoing documents as their answer. */
    public List<IncomingDocument> listAnsweredBy(UUID outgoingEntry) {
        return transactions.read(() -> rows.listAnsweredBy(outgoingEntry));
    }

    /** What came to an agency from a sender since a moment, the latest first. */
    public List<IncomingDocument> listFrom(AgencyId agency, List<String> senderCodes, Instant since) {
        return transactions.read(() -> rows.listFrom(agency, senderCodes, since));
    }

    /** Whether another stands in its place, by its sender's word. */
    public boolean isReplaced(IncomingId id) {
        return transactions.read(() -> replacements.findReplacing(id)).isPresent();
    }

    /** What stands in its place, by its sender's word: the last where that was replaced itself. */
    public Optional<IncomingDocument> findReplacing(IncomingId id) {
        return transactions.read(() -> {
            Set<IncomingId> seen = new HashSet<>(Set.of(id));
            IncomingId last = id;
            Optional<IncomingId> next = replacing(last);
            while (next.isPresent() && seen.add(next.get())) {
                last = next.get();
                next = replacing(last);
            }
            return last.equals(id) ? Optional.empty() : rows.find(last);
        });
    }

    private Optional<IncomingId> replacing(IncomingId id) {
        return replacements.findReplacing(id).map(IncomingReplacementRows.Other::id);
    }

    /** How many of an agency's wait to be taken in or assigned; a state in which there are none is left out. */
    public Map<IncomingState, Long> countWaiting(AgencyId agency) {
        return transactions.read(() -> rows.countWaiting(agency));
    }

    /** Its files, the document itself first. */
    public List<DocumentId> files(IncomingId id) {
        return transactions.read(() -> rows.files(id));
    }

    /** Its files, and those that it carried before its sender updated it. */
    List<DocumentId> filesOfAllTimes(IncomingId id) {
        return transactions.read(() -> Stream.concat(
                        rows.files(id).stream(),
                        updates.list(id).stream().flatMap(past -> updates.files(past.id()).stream()))
                .distinct()
                .toList());
    }

    /** Others of the same sender with the same number and symbol in the same year, the latest first. */
    List<IncomingDocument> listAlike(IncomingDocument document) {
        return transactions.read(() -> rows.listLike(document.agencyId(), document.letter()).stream()
                .filter(other -> !other.id().equals(document.id()))
                .toList());
    }
}
