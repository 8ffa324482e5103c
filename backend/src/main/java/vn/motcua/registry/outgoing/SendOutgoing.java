package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.numbering.OutgoingRegister;
import vn.motcua.registry.paper.PaperCopies;

/** The clerk sends a document that has passed its checks: from here on whoever carries documents has it. */
@Singleton
class SendOutgoing {

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final CheckOutgoing checkOutgoing;
    private final PaperCopies paperCopies;
    private final OutgoingRegister register;
    private final WorkingTimes workingTimes;
    private final Outbox outbox;
    private final Clock clock;

    SendOutgoing(
            OutgoingRows rows,
            OutgoingChange change,
            CheckOutgoing checkOutgoing,
            PaperCopies paperCopies,
            OutgoingRegister register,
            WorkingTimes workingTimes,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.change = change;
        this.checkOutgoing = checkOutgoing;
        this.paperCopies = paperCopies;
        this.register = register;
        this.workingTimes = workingTimes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sends the version that the clerk read. Verifies signatures, so not inside a transaction. */
    OutgoingOutcome send(OutgoingChange.Order order, OutgoingDocument document) {
        if (document.version() != order.version()) {
            return new OutgoingOutcome.Stale();
        }
        if (!document.state().mayBecome(OutgoingState.SENT)) {
            return new OutgoingOutcome.NotInState();
        }
        Checklist checklist = checkOutgoing.check(document);
        return checklist.isPassed()
                ? change.move(order, OutgoingState.SENT, read -> dispatch(order, read))
                : new OutgoingOutcome.NotPassed(checklist);
    }

    private void dispatch(OutgoingChange.Order order, OutgoingDocument document) {
        Instant now = clock.instant();
        Instant sendBy = sendBy(document);
        boolean alsoOnPaper = paperCopies.areDue(
                document.drafting().agencyId(), document.words().paperKind());
        if (alsoOnPaper) {
            paperCopies.open(
                    document.drafting().agencyId(),
                    document.id().value(),
                    register.find(document.requireEntry())
                            .orElseThrow()
                            .number()
                            .symbol(),
                    document.words().content().subject(),
                    document.words().receivers());
        }
        rows.send(document.id(), new OutgoingDocument.Sending(now, order.officer(), sendBy, alsoOnPaper));
        outbox.append(
                DocumentDispatched.TYPE,
                document.id().value(),
                new DocumentDispatched(
                        document.id().value(),
                        document.drafting().agencyId().value(),
                        document.words().receivers().stream()
                                .map(Correspondent::code)
                                .toList(),
                        document.words().urgency().priority(),
                        document.requireSignature().at(),
                        sendBy));
    }

    private Instant sendBy(OutgoingDocument document) {
        return sendBy(
                document.drafting().agencyId(),
                document.requireSignature().at(),
                document.words().urgency());
    }

    /** Until when a document of an agency must be on its way once it is signed. */
    Instant sendBy(AgencyId agency, Instant signedAt, Urgency urgency) {
        return SendBy.of(signedAt, urgency, workingTimes.of(new Workplace.WholeAgency(agency)));
    }
}
