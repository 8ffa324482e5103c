package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.outbox.Outbox;

/** A leader assigns a document that was taken in to units and officers, or to others than before. */
@Singleton
class AssignIncoming {

    private final IncomingRows rows;
    private final IncomingChange change;
    private final Outbox outbox;
    private final Clock clock;

    AssignIncoming(IncomingRows rows, IncomingChange change, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.change = change;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What the leader writes; the first of those it goes to has the lead. */
    record Words(@Nullable String remarks, @Nullable LocalDate respondBy, List<IncomingDocument.Assignee> assignees) {

        Words {
            assignees = List.copyOf(assignees);
        }
    }

    /** Assigns the version that the leader read. */
    IncomingChange.Outcome assign(UUID leader, IncomingId id, long expectedVersion, Words words) {
        var instruction = new IncomingDocument.Instruction(
                leader, clock.instant(), words.remarks(), words.respondBy(), words.assignees());
        return change.move(
                new IncomingChange.Order(
                        id,
                        expectedVersion,
                        IncomingState.ASSIGNED,
                        leader,
                        words.remarks(),
                        new IncomingHand(words.assignees(), words.respondBy(), false)),
                document -> true,
                document -> {
                    rows.assign(id, instruction);
                    tellWhoIsNew(document, words.assignees());
                });
    }

    private void tellWhoIsNew(IncomingDocument before, List<IncomingDocument.Assignee> assignees) {
        IncomingDocument.Instruction old = before.course().instruction();
        List<UUID> had = old == null ? List.of() : officers(old.assignees());
        List<UUID> added = officers(assignees).stream()
                .filter(officer -> !had.contains(officer))
                .toList();
        if (!added.isEmpty()) {
            UUID document = before.id().value();
            outbox.append(
                    IncomingAssigned.TYPE,
                    document,
                    new IncomingAssigned(document, before.agencyId().value(), added));
        }
    }

    private static List<UUID> officers(List<IncomingDocument.Assignee> assignees) {
        return assignees.stream()
                .flatMap(assignee -> Optional.ofNullable(assignee.officerId()).stream())
                .distinct()
                .toList();
    }
}
