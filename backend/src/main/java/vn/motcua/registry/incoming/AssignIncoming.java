package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A leader assigns a document that was taken in to units and officers, or to others than before. */
@Singleton
class AssignIncoming {

    private final IncomingRows rows;
    private final IncomingChange change;
    private final Clock clock;

    AssignIncoming(IncomingRows rows, IncomingChange change, Clock clock) {
        this.rows = rows;
        this.change = change;
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
                new IncomingChange.Order(id, expectedVersion, IncomingState.ASSIGNED, leader, words.remarks()),
                document -> true,
                document -> rows.assign(id, instruction));
    }
}
