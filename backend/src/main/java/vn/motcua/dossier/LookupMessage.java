package vn.motcua.dossier;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Language;

/** How a dossier's status is asked by short message, where the portal has a number that takes them ({@code motcua.sms.incoming.number}). */
@Singleton
public class LookupMessage {
    private final @Nullable String number;

    LookupMessage(@Property(name = "motcua.sms.incoming.number") @Nullable String number) {
        this.number = number == null || number.isBlank() ? null : number.strip();
    }

    /**
     * What is sent, and where to.
     *
     * @param text as it is written; its first word says in which language it is answered
     */
    public record Asked(String number, String text) {}

    /** For one that was submitted. */
    public Optional<Asked> of(Dossier dossier, Language language) {
        DossierCode code = dossier.code();
        if (number == null || code == null) {
            return Optional.empty();
        }
        String keyword = language == Language.EN ? "STATUS" : "TTHS";
        return Optional.of(new Asked(number, keyword + " " + code + " " + dossier.lookupCheck()));
    }
}
