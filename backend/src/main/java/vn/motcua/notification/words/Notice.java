package vn.motcua.notification.words;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one message says, before it is put into words of a language; it names no person.
 *
 * @param dossier absent from messages about something else
 * @param reason why, in an officer's own words: read in the inbox alone, for nobody knows what it says
 * @param wordsVersion of which version its words are, wherever and whenever it is read; null of the first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Notice(
        NotificationKind kind,
        @Nullable AboutDossier dossier,
        @Nullable String reason,
        @Nullable Integer wordsVersion) {

    /** A message in the first words there were; {@link #inWords} gives it others. */
    public Notice(NotificationKind kind, @Nullable AboutDossier dossier, @Nullable String reason) {
        this(kind, dossier, reason, null);
    }

    /** A message that is about no dossier. */
    public static Notice of(NotificationKind kind) {
        return new Notice(kind, null, null);
    }

    /** The same in the words of a version, which are its words from then on. */
    public Notice inWords(int version) {
        return new Notice(kind, dossier, reason, version);
    }

    /** Until when the applicant has to do something about it; empty when nothing is asked, or no day is set. */
    public Optional<Instant> deadline() {
        return kind.asksByItsDate() && dossier != null ? Optional.ofNullable(dossier.promisedAt()) : Optional.empty();
    }

    /** Whether whoever reads it only then reads it too late. */
    public boolean cannotWaitUntil(Instant then) {
        return kind.isAlarm() || deadline().filter(last -> last.isBefore(then)).isPresent();
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
