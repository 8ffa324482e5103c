package vn.motcua.exchange.edxml.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.OrganId;

/** What a message that was refused says it is. Nobody has vouched for it: it serves to answer a partner, no more. */
public record Claim(
        @Nullable OrganId sender,
        @Nullable String documentId,
        @Nullable String code,
        @Nullable LocalDate date) {
    /** Nothing could be read. */
    public static final Claim NOTHING = new Claim(null, null, null, null);

    /** The document as an answer names it, where enough of it could be read. */
    public Optional<DocumentReference> document() {
        return sender == null || documentId == null || date == null
                ? Optional.empty()
                : Optional.of(new DocumentReference(sender, code == null ? "" : code, documentId, date));
    }
}
