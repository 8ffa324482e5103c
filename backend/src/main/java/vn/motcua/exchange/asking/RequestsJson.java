package vn.motcua.exchange.asking;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.request.Reply;
import vn.motcua.exchange.request.RequestKind;

/** What was asked about a document after it was sent, and what the caller can do about it now. */
record RequestsJson(List<Item> items, List<Act> acts) {

    private static final int LONGEST = 1000;

    RequestsJson {
        items = List.copyOf(items);
        acts = List.copyOf(acts);
    }

    /** What an officer can do. */
    enum Act {
        RECALL,
        ANSWER
    }

    record Item(
            UUID id,
            String receiverCode,
            RequestKind kind,
            String reason,
            Instant askedAt,
            @Nullable String askedByName,
            @Nullable Answer answer) {}

    record Answer(
            Reply reply,
            @Nullable String words,
            Instant at,
            @Nullable String byName) {}

    /** What waits for an agency's clerks. */
    record Waiting(List<Line> items) {

        Waiting {
            items = List.copyOf(items);
        }
    }

    record Line(
            UUID documentId,
            String senderName,
            String symbol,
            LocalDate issuedOn,
            String subject,
            String reason,
            Instant askedAt) {}

    /** Why a document is asked back, and from whom; from every receiver where none is named. */
    @Introspected
    record Recall(
            @NotBlank @Size(max = LONGEST) String reason,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 35) String> receiverCodes) {}

    /** What a clerk answers; a refusal says why. */
    @Introspected
    record Answering(
            @NotNull Boolean agreed,
            @Nullable @Size(max = LONGEST) String reason) {}
}
