package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.security.OfficerCaller;

/** A head passes a document that was assigned to their unit on to somebody who works there; the leader's words stay. */
@Singleton
class PassOnIncoming {

    private final IncomingRows rows;
    private final IncomingChange change;
    private final IncomingReach reach;
    private final Outbox outbox;

    PassOnIncoming(IncomingRows rows, IncomingChange change, IncomingReach reach, Outbox outbox) {
        this.rows = rows;
        this.change = change;
        this.reach = reach;
        this.outbox = outbox;
    }

    /**
     * Passes the version on that the head read.
     *
     * @param to an officer of one of the units that it was assigned to
     */
    IncomingChange.Outcome passOn(
            OfficerCaller head, IncomingId id, long expectedVersion, IncomingDocument.Assignee to) {
        return change.move(
                new IncomingChange.Order(
                        id,
                        expectedVersion,
                        IncomingState.ASSIGNED,
                        head.officerId(),
                        null,
                        new IncomingHand(List.of(to), null, true)),
                document -> reach.passesOn(head, document, to.unitId()),
                document -> {
                    rows.assign(id, passed(document, to));
                    tell(document, to);
                });
    }

    private static IncomingDocument.Instruction passed(IncomingDocument document, IncomingDocument.Assignee to) {
        IncomingDocument.Instruction before = document.requireInstruction();
        List<IncomingDocument.Assignee> assignees = before.assignees().stream()
                .map(one -> one.officerId() == null && one.unitId().equals(to.unitId()) ? to : one)
                .distinct()
                .toList();
        return new IncomingDocument.Instruction(
                before.leaderId(), before.at(), before.remarks(), before.respondBy(), assignees);
    }

    private void tell(IncomingDocument document, IncomingDocument.Assignee to) {
        UUID officer = to.officerId();
        if (officer != null) {
            UUID id = document.id().value();
            outbox.append(
                    IncomingAssigned.TYPE,
                    id,
                    new IncomingAssigned(id, document.agencyId().value(), List.of(officer)));
        }
    }
}
