package vn.motcua.registry.incoming;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Into whose hands a document went, as a line of its history tells it.
 *
 * @param respondBy the last day that the leader set
 * @param passedOn by the head of the unit that it was assigned to
 */
record IncomingHand(
        List<IncomingDocument.Assignee> assignees, @Nullable LocalDate respondBy, boolean passedOn) {

    IncomingHand {
        assignees = List.copyOf(assignees);
    }
}
