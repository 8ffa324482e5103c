package vn.motcua.registry.outgoing;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;

/** What officers send about outgoing documents. */
final class OutgoingBody {

    private OutgoingBody() {}

    /** Each agency once, however often and under whatever names it was written. */
    private static List<Correspondent> correspondents(List<Receiver> receivers) {
        Map<String, Correspondent> byCode = new LinkedHashMap<>();
        receivers.stream()
                .map(one -> new Correspondent(
                        one.code().strip().toUpperCase(Locale.ROOT), one.name().strip()))
                .forEach(one -> byCode.putIfAbsent(one.code(), one));
        return List.copyOf(byCode.values());
    }

    /** Its words (Annex VI); the unit draws it up and is given when it is begun. */
    @Introspected
    record Words(
            @Nullable UUID unitId,
            @NotNull DocumentType type,
            @NotBlank @Size(max = 500) String subject,
            @NotNull Urgency urgency,
            @NotNull @Size(max = 200) List<@Valid Receiver> receivers,
            @Nullable @Size(min = 1, max = 30) String language,
            @NotNull @Min(1) @Max(999) Integer copies,
            @Nullable @Size(max = 500) String description,
            @Nullable LocalDate dueOn,
            @Nullable @Size(max = 40) String paperKind,
            @Nullable UUID answers) {

        DraftOutgoing.Text text() {
            return new DraftOutgoing.Text(
                    type,
                    new OutgoingDocument.Abstract(
                            subject.strip(),
                            language == null || language.isBlank() ? "Tiếng Việt" : language.strip(),
                            null,
                            copies,
                            description,
                            dueOn),
                    urgency,
                    OutgoingBody.correspondents(receivers),
                    paperKind,
                    null);
        }
    }

    /** To whom an issued document goes. */
    @Introspected
    record Receivers(@NotNull @Size(max = 200) List<@Valid Receiver> receivers) {

        List<Correspondent> correspondents() {
            return OutgoingBody.correspondents(receivers);
        }
    }

    /** An agency it goes to. */
    @Introspected
    record Receiver(
            @NotBlank @Size(max = 35) String code,
            @NotBlank @Size(max = 200) String name) {}

    /** What a leader or clerk wants changed. */
    @Introspected
    record Remarks(@NotBlank @Size(max = 1000) String remarks) {}

    /**
     * What may have to be said before a document is signed, numbered or sent.
     *
     * @param evenIfQuestionLost whether the officer knows that what it answers was recalled or replaced
     */
    @Introspected
    record Confirmed(@Nullable Boolean evenIfQuestionLost) {

        static boolean isQuestionKnownLost(@Nullable Confirmed body) {
            return body != null && Boolean.TRUE.equals(body.evenIfQuestionLost());
        }
    }

    /** Nothing needs to be said; an object, that something can be said one day. */
    @Introspected
    record Nothing() {}
}
