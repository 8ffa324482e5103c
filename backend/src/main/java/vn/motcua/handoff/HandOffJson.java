package vn.motcua.handoff;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.outgoing.OutgoingState;

/** Hand-offs as officers read and write them. */
final class HandOffJson {

    private static final int LONGEST = 500;

    private HandOffJson() {}

    record Page(List<Line> items) {}

    record Line(
            Receiver receiver,
            HandOffStage stage,
            UUID documentId,
            @Nullable OutgoingState documentState,
            Instant preparedAt,
            @Nullable Instant sentAt,
            @Nullable Instant takenByAxisAt,
            @Nullable Instant receivedAt,
            @Nullable Instant inAgencyAt,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,
            @Nullable Answer answer,
            List<Answer> candidates,
            @Nullable String words,
            @Nullable AskedBack askedBack) {

        static Line of(
                HandOff handOff,
                @Nullable OutgoingState documentState,
                @Nullable Instant takenByAxisAt,
                @Nullable Answer answer,
                List<Answer> candidates,
                @Nullable String words,
                @Nullable AskedBack askedBack) {
            HandOff.Times times = handOff.times();
            return new Line(
                    new Receiver(handOff.receiver().code(), handOff.receiver().name()),
                    handOff.stage(),
                    handOff.sending().outgoingId(),
                    documentState,
                    times.preparedAt(),
                    times.sentAt(),
                    takenByAxisAt,
                    times.receivedAt(),
                    times.inAgencyAt(),
                    times.answeredAt(),
                    times.closedAt(),
                    answer,
                    candidates,
                    words,
                    askedBack);
        }
    }

    /** That it was asked back, and what came of it. */
    record AskedBack(
            Instant at,
            Instant answerBy,
            boolean silent,
            @Nullable Instant refusedAt,
            @Nullable String words) {

        static AskedBack of(OtherSide.AskedBack asked) {
            return new AskedBack(
                    asked.at(),
                    asked.patience(),
                    asked.isSilent(),
                    asked.refusedAt(),
                    asked.words().isBlank() ? null : asked.words());
        }
    }

    record Receiver(String code, String name) {}

    record Receivers(List<CompetentAgency> items) {
        Receivers {
            items = List.copyOf(items);
        }
    }

    /**
     * One that a dossier can be handed to.
     *
     * @param province the name of the province's committee; absent of that committee itself
     */
    record CompetentAgency(
            String code, String name, @Nullable String province) {}

    record Answer(
            UUID documentId, String typeName, String symbol, LocalDate issuedOn, String subject, boolean takenIn) {

        static Answer of(IncomingDocument document) {
            return new Answer(
                    document.id().value(),
                    document.letter().content().typeName(),
                    document.letter().original().symbol(),
                    document.letter().original().issuedOn(),
                    document.letter().content().subject(),
                    HandOffs.isTakenIn(document));
        }
    }

    /** The competent agency. */
    @Introspected
    record Wanted(
            @NotBlank @Size(max = Correspondent.LONGEST_CODE)
            String receiverCode) {}

    /** What the applicant reads of the result, and which document it is where the other agency named none. */
    @Introspected
    record Taken(
            @NotBlank @Size(max = LONGEST) String summary,
            @Nullable UUID documentId) {}

    /** Why the dossier is asked back, or goes on here. */
    @Introspected
    record Ended(@NotBlank @Size(max = LONGEST) String reason) {}
}
