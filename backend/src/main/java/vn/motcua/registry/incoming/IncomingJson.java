package vn.motcua.registry.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;
import vn.motcua.registry.Medium;
import vn.motcua.registry.Urgency;

/** An incoming document over HTTP. */
record IncomingJson(
        Item document,
        long version,
        Details details,
        @Nullable Instruction instruction,
        @Nullable String reason,
        @Nullable Ending ending,
        @Nullable UUID dossierId,
        List<File> files,
        List<Alike> duplicates,
        List<Event> history,
        List<Act> acts) {

    IncomingJson {
        files = List.copyOf(files);
        duplicates = List.copyOf(duplicates);
        history = List.copyOf(history);
        acts = List.copyOf(acts);
    }

    /** What an officer can do with it now. */
    enum Act {
        TAKE_IN,
        RETURN,
        ADD_SCAN,
        ASSIGN,
        BEGIN,
        FINISH
    }

    /** A page of the register. */
    record ListJson(List<Item> items, @Nullable String next) {

        ListJson {
            items = List.copyOf(items);
        }
    }

    /** As it stands in the list. */
    record Item(
            UUID id,
            UUID agencyId,
            IncomingState state,
            String statusCode,
            Instant arrivedAt,
            Medium medium,
            @Nullable Integer number,
            @Nullable LocalDate numberedOn,
            Sender sender,
            String symbol,
            LocalDate issuedOn,
            String typeName,
            String subject,
            Urgency urgency,
            @Nullable LocalDate respondBy,
            boolean late) {}

    /** Who sent it. */
    record Sender(String code, String name) {}

    /** What else it says of itself. */
    record Details(
            @Nullable Integer pages,
            @Nullable String description,
            @Nullable String signerName,
            @Nullable String signerPosition,
            @Nullable LocalDate dueOn) {}

    /** What a leader wrote. */
    record Instruction(
            String leaderName, Instant at, @Nullable String remarks, List<Assignee> assignees) {

        Instruction {
            assignees = List.copyOf(assignees);
        }
    }

    /** Who does it. */
    record Assignee(
            UUID unitId,
            String unitName,
            @Nullable UUID officerId,
            @Nullable String officerName) {}

    /** How it ended. */
    record Ending(@Nullable String note, @Nullable String answerSymbol) {}

    /** One of its files. */
    record File(UUID id, String name, String mediaType, long sizeBytes) {

        static File of(StoredDocument stored) {
            return new File(stored.id().value(), stored.fileName(), stored.mediaType(), stored.sizeBytes());
        }
    }

    /** Another with the same number and symbol of the same sender. */
    record Alike(UUID id, @Nullable Integer number, Instant arrivedAt) {}

    /** What was done with it. */
    record Event(
            Instant at,
            IncomingState state,
            @Nullable String byName,
            @Nullable String remarks) {}
}
