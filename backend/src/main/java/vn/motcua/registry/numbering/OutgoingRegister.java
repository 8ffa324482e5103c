package vn.motcua.registry.numbering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.DocumentNumber;

/** Agencies' registers of outgoing documents: whoever numbers a document enters it here, and there is no other number. */
@Singleton
public class OutgoingRegister {

    private final DocumentNumberRows numbers;
    private final OutgoingEntryRows entries;
    private final Transactions transactions;

    OutgoingRegister(DocumentNumberRows numbers, OutgoingEntryRows entries, Transactions transactions) {
        this.numbers = numbers;
        this.entries = entries;
        this.transactions = transactions;
    }

    /**
     * What is asked for.
     *
     * @param words of its number, subject, signer or receivers
     */
    public record Question(
            AgencyId agency,
            @Nullable Integer year,
            @Nullable String words,
            @Nullable String after,
            int limit) {}

    /**
     * Gives a document the next number of its series and writes its line, in the caller's transaction: no number is taken that
     * no document has. The series is held until that ends.
     */
    public OutgoingEntry enter(OutgoingEntry.Draft draft, Instant at) {
        LocalDate day = at.atZone(Zone.VIETNAM).toLocalDate();
        DocumentNumber number = numbers.next(draft.agencyId(), day.getYear(), draft.notation());
        OutgoingEntry entry =
                new OutgoingEntry(Ids.next(), draft.agencyId(), number, day, at, draft.content(), draft.dossierId());
        entries.insert(entry, draft.notation().series());
        return entry;
    }

    public Optional<OutgoingEntry> find(UUID id) {
        return transactions.read(() -> entries.find(id));
    }

    /** Those lines there are of these, in no order. */
    public List<OutgoingEntry> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : transactions.read(() -> entries.list(ids));
    }

    /** The lines of an agency, the latest first. */
    public Page<OutgoingEntry> list(Question question) {
        return transactions.read(() -> entries.list(question));
    }
}
