package vn.motcua.registry.numbering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.Medium;

/**
 * A line of an agency's register of outgoing documents (Decree 30/2020, Annex IV); it stays as it was written.
 *
 * @param issuedOn the document's day
 * @param dossierId the dossier whose result it is, or whom it is about
 */
public record OutgoingEntry(
        UUID id,
        AgencyId agencyId,
        DocumentNumber number,
        LocalDate issuedOn,
        Instant enteredAt,
        Content content,
        @Nullable UUID dossierId) {

    /**
     * What it says of the document.
     *
     * @param receivers as they are written in the register
     * @param copies how many are issued on paper; 1 of one that is electronic alone
     */
    public record Content(
            Medium medium, String typeName, String subject, Signer signer, String receivers, int copies) {}

    /** Who signed. */
    public record Signer(String name, String title) {}

    /** What is still to get its number. */
    public record Draft(
            AgencyId agencyId,
            Notation notation,
            Content content,
            @Nullable UUID dossierId) {}
}
