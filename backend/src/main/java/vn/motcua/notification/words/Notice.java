package vn.motcua.notification.words;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one message says, before it is put into words of a language; it names no person.
 *
 * @param dossier absent from messages about something else
 * @param reason why, in an officer's own words: read in the inbox alone, for nobody knows what it says
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Notice(
        NotificationKind kind,
        @Nullable AboutDossier dossier,
        @Nullable String reason) {
    /** A message that is about no dossier. */
    public static Notice of(NotificationKind kind) {
        return new Notice(kind, null, null);
    }

    /** The dossier a message is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record AboutDossier(
            UUID id,
            String code,
            String procedureName,
            String procedureNameEn,
            String agencyName,
            @Nullable Instant promisedAt) {}
}
