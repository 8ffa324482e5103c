package vn.motcua.registry.incoming;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;

/**
 * What an incoming document says of itself (Decree 30/2020, Annex VI).
 *
 * @param dueOn until when its sender wants an answer
 */
public record Letter(
        Correspondent sender,
        Original original,
        Content content,
        Signer signer,
        Urgency urgency,
        @Nullable LocalDate dueOn) {

    /** The words that it is found by. */
    String searched() {
        return String.join(" ", original.symbol(), content.subject(), sender.name(), content.typeName());
    }

    /** Its number, symbol and day at its sender's. */
    public record Original(String number, String notation, LocalDate issuedOn) {

        /** As they are written: {@code 1887/UBND-CNTT}. */
        public String symbol() {
            return notation.isEmpty() ? number : number + "/" + notation;
        }
    }

    /** What it is and what it is about. */
    public record Content(
            String typeName,
            String subject,
            @Nullable Integer pages,
            @Nullable String description) {}

    /** Who signed it, as far as it is known. */
    public record Signer(@Nullable String name, @Nullable String position) {}
}
