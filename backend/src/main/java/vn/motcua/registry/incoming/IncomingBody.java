package vn.motcua.registry.incoming;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;

/** What officers send about incoming documents. */
final class IncomingBody {

    private static final int LONGEST = 1000;

    private IncomingBody() {}

    /** A document that came on paper; the fields of Annex VI. */
    @Introspected
    record Paper(
            @Nullable @Size(max = 35) String senderCode,
            @NotBlank @Size(max = 200) String senderName,
            @NotBlank @Size(max = 11) String number,
            @Nullable @Size(max = 30) String notation,
            @NotNull LocalDate issuedOn,
            @NotBlank @Size(max = 100) String typeName,
            @NotBlank @Size(max = 500) String subject,
            @Nullable @Min(1) @Max(999) Integer pages,
            @Nullable @Size(max = 500) String description,
            @Nullable @Size(max = 50) String signerName,
            @Nullable @Size(max = 100) String signerPosition,
            @NotNull Urgency urgency,
            @Nullable LocalDate dueOn,
            @Nullable Boolean evenIfDuplicate) {

        Letter letter() {
            return new Letter(
                    new Correspondent(written(senderCode).toUpperCase(Locale.ROOT), senderName.strip()),
                    new Letter.Original(number.strip(), written(notation).replace(" ", ""), issuedOn),
                    new Letter.Content(typeName.strip(), subject.strip(), pages, filled(description)),
                    new Letter.Signer(filled(signerName), filled(signerPosition)),
                    urgency,
                    dueOn);
        }

        private static String written(@Nullable String words) {
            return words == null ? "" : words.strip();
        }

        private static @Nullable String filled(@Nullable String words) {
            return written(words).isEmpty() ? null : written(words);
        }
    }

    /** Why it is returned. */
    @Introspected
    record Return(@NotBlank @Size(max = LONGEST) String reason) {}

    /** To whom it is assigned; the first has the lead. */
    @Introspected
    record Assignment(
            @Nullable @Size(max = LONGEST) String remarks,
            @Nullable LocalDate respondBy,
            @NotEmpty @Size(max = 20) List<@Valid Assignee> assignees) {}

    /** A unit, or one officer of it. */
    @Introspected
    record Assignee(@NotNull UUID unitId, @Nullable UUID officerId) {}

    /** To whom of a unit it is passed on. */
    @Introspected
    record PassingOn(@NotNull UUID unitId, @NotNull UUID officerId) {}

    /** How it ended. */
    @Introspected
    record Completion(
            @Nullable @Size(max = LONGEST) String note,
            @Nullable UUID answerId) {}

    /** Nothing needs to be said; an object, that something can be said one day. */
    @Introspected
    record Nothing() {}
}
