package vn.motcua.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.numbering.OutgoingEntry;

/** An outgoing document as it stands in a list. */
record OutgoingLine(
        OutgoingId id,
        AgencyId agencyId,
        OutgoingDocument.Standing standing,
        Words words,
        @Nullable Numbered numbered,
        Way way) {

    /**
     * What it says of itself.
     *
     * @param notation what follows its number, or will
     */
    record Words(DocumentType type, String notation, String subject, Urgency urgency) {}

    /** As it stands in the register. */
    record Numbered(String symbol, LocalDate on) {}

    /**
     * Its way out; each is absent before it came to that.
     *
     * @param sendBy until when it had to be on its way when it was sent
     */
    record Way(
            @Nullable Instant signedAt,
            @Nullable Instant sendBy,
            @Nullable Instant sentAt) {}

    static OutgoingLine of(OutgoingDocument document, Optional<OutgoingEntry> entry) {
        OutgoingDocument.Words words = document.words();
        OutgoingDocument.Signature signature = document.course().signature();
        OutgoingDocument.Sending sending = document.course().sending();
        return new OutgoingLine(
                document.id(),
                document.drafting().agencyId(),
                document.standing(),
                new Words(words.type(), words.notation(), words.content().subject(), words.urgency()),
                entry.map(line -> new Numbered(line.number().symbol(), line.issuedOn()))
                        .orElse(null),
                new Way(
                        signature == null ? null : signature.at(),
                        sending == null ? null : sending.by(),
                        sending == null ? null : sending.at()));
    }
}
