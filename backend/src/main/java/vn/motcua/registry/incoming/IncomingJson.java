package vn.motcua.registry.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Medium;
import vn.motcua.registry.RegistryFile;
import vn.motcua.registry.SeenDossier;
import vn.motcua.registry.Urgency;

/** An incoming document over HTTP. */
record IncomingJson(
        Item document,
        long version,
        Details details,
        @Nullable Instruction instruction,
        @Nullable String reason,
        @Nullable Ending ending,
        List<Answer> answers,
        Provenance provenance,
        @Nullable UUID dossierId,
        @Nullable SeenDossier dossier,
        List<RegistryFile> files,
        IncomingChangesJson changes,
        List<Alike> duplicates,
        List<Event> history,
        List<Act> acts) {

    IncomingJson {
        answers = List.copyOf(answers);
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
        CORRECT,
        ASSIGN,
        PASS_ON,
        BEGIN,
        ANSWER,
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
            boolean late) {

        static Item of(IncomingLine line, LocalDate today) {
            IncomingLine.Words words = line.words();
            return new Item(
                    line.id().value(),
                    line.agencyId().value(),
                    line.state(),
                    line.state().statusCode(),
                    line.arrived().at(),
                    line.arrived().medium(),
                    line.number(),
                    line.numberedOn(),
                    Sender.of(words.sender()),
                    words.original().symbol(),
                    words.original().issuedOn(),
                    words.typeName(),
                    words.subject(),
                    words.urgency(),
                    line.respondBy(),
                    line.isLate(today));
        }
    }

    /** Who sent it; a company or a citizen has no code. */
    record Sender(@Nullable String code, String name) {

        static Sender of(Correspondent one) {
            return new Sender(one.code().isEmpty() ? null : one.code(), one.name());
        }
    }

    /** What else it says of itself. */
    record Details(
            String number,
            String notation,
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

    /** A document that answers it, or will when it is sent. */
    record Answer(
            UUID id,
            @Nullable String symbol,
            String subject,
            String state,
            @Nullable String sending) {

        static Answer of(GivenAnswers.Given one) {
            return new Answer(one.documentId(), one.symbol(), one.subject(), one.state(), one.sending());
        }
    }

    /**
     * What is known of how it came.
     *
     * @param seal of what came over the exchange
     * @param answersTo the document of ours that it answers
     */
    record Provenance(@Nullable Seal seal, @Nullable Answer answersTo) {}

    /** The seal of its sender, which was found good. */
    record Seal(String signedBy, Instant checkedAt) {

        static Seal of(IncomingSeals.Seal one) {
            return new Seal(one.signedBy(), one.checkedAt());
        }
    }

    /** How it ended. */
    record Ending(@Nullable String note, @Nullable String answerSymbol) {}

    /** Another with the same number and symbol of the same sender. */
    record Alike(UUID id, @Nullable Integer number, Instant arrivedAt) {}

    /** What was done with it. */
    record Event(
            Instant at,
            IncomingState state,
            @Nullable IncomingDeed deed,
            @Nullable String byName,
            @Nullable String remarks,
            @Nullable Hand assigned) {}

    /** To whom it went, the lead first. */
    record Hand(boolean passedOn, @Nullable LocalDate respondBy, List<Assignee> assignees) {

        Hand {
            assignees = List.copyOf(assignees);
        }
    }
}
