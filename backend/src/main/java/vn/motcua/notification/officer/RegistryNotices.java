package vn.motcua.notification.officer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.registry.answer.AnswerReceived;
import vn.motcua.registry.answer.QuestionLost;
import vn.motcua.registry.incoming.IncomingChanged;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.outgoing.OutgoingChanged;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.registry.outgoing.OutgoingState;

/**
 * Hears how documents move in the registers and what answers them, and tells those whose turn it is; whoever had the turn before has it no more. How a
 * document stands now counts, for events may be heard late.
 */
@Singleton
class RegistryNotices implements EventConsumer {

    private final TellOfficers tellOfficers;
    private final Officers officers;
    private final IncomingDocuments incoming;
    private final OutgoingDocuments outgoing;
    private final ObjectMapper json;

    RegistryNotices(
            TellOfficers tellOfficers,
            Officers officers,
            IncomingDocuments incoming,
            OutgoingDocuments outgoing,
            ObjectMapper json) {
        this.tellOfficers = tellOfficers;
        this.officers = officers;
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.json = json;
    }

    @Override
    public String name() {
        return "notification.registry";
    }

    @Override
    public Set<String> types() {
        return Set.of(IncomingChanged.TYPE, OutgoingChanged.TYPE, AnswerReceived.TYPE, QuestionLost.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        switch (event.type()) {
            case IncomingChanged.TYPE -> {
                IncomingChanged changed = event.payload(json, IncomingChanged.class);
                incoming.find(new IncomingId(changed.documentId()))
                        .filter(document -> document.state() == changed.state())
                        .ifPresent(document -> came(event, document));
            }
            case OutgoingChanged.TYPE -> {
                OutgoingChanged changed = event.payload(json, OutgoingChanged.class);
                outgoing.find(new OutgoingId(changed.documentId()))
                        .filter(document -> document.state() == changed.state())
                        .ifPresent(document -> goes(event, document));
            }
            case QuestionLost.TYPE -> lost(event, event.payload(json, QuestionLost.class));
            default -> answered(event, event.payload(json, AnswerReceived.class));
        }
    }

    /** Of a dossier's document they are told by whoever handed the dossier over. */
    private void answered(OutboxEvent event, AnswerReceived received) {
        outgoing.find(new OutgoingId(received.documentId()))
                .filter(document -> document.words().dossierId() == null)
                .ifPresent(document -> tellOfficers.tell(
                        event, drafter(document), OfficerNoticeKind.OUTGOING_ANSWERED, about(document)));
    }

    /** Whoever drew the answer up, and those who have it in hand now. */
    private void lost(OutboxEvent event, QuestionLost lost) {
        outgoing.find(new OutgoingId(lost.documentId()))
                .filter(answer -> answer.state() != OutgoingState.SENT && answer.state() != OutgoingState.DROPPED)
                .ifPresent(answer -> tellOfficers.tell(
                        event, holding(answer), OfficerNoticeKind.OUTGOING_QUESTION_LOST, about(answer)));
    }

    private Set<OfficerId> holding(OutgoingDocument answer) {
        AgencyId agency = answer.drafting().agencyId();
        Set<OfficerId> told = new LinkedHashSet<>(drafter(answer));
        switch (answer.state()) {
            case SUBMITTED -> told.addAll(holders(agency, OfficerRole.LEADER));
            case SIGNED, NUMBERED, ISSUED -> told.addAll(holders(agency, OfficerRole.CLERK));
            case DRAFTED, SENT_BACK, SENT, DROPPED -> {}
        }
        return told;
    }

    private static OfficerNotice.About about(OutgoingDocument document) {
        return new OfficerNotice.About(
                document.drafting().agencyId().value(), document.id().value(), null);
    }

    private void came(OutboxEvent event, IncomingDocument document) {
        UUID id = document.id().value();
        AgencyId agency = document.agencyId();
        OfficerNotice.About about = new OfficerNotice.About(agency.value(), id, null);
        tellOfficers.endOf(
                id,
                document.state().isFinal() ? OfficerNoticeKind.OF_INCOMING_WORK : OfficerNoticeKind.OF_INCOMING_STATE);
        if (document.state() != IncomingState.ARRIVED
                && !incoming.countWaiting(agency).containsKey(IncomingState.ARRIVED)) {
            tellOfficers.endAt(agency.value(), OfficerNoticeKind.OF_ARRIVALS);
        }
        switch (document.state()) {
            case ARRIVED ->
                tellOfficers.tellOneMore(
                        event, holders(agency, OfficerRole.CLERK), OfficerNoticeKind.INCOMING_ARRIVED, about);
            case TAKEN_IN ->
                tellOfficers.tell(
                        event, holders(agency, OfficerRole.LEADER), OfficerNoticeKind.INCOMING_TO_ASSIGN, about);
            case CANCELLED -> {
                // Of one that was replaced they are told by what.
                if (!incoming.isReplaced(document.id())) {
                    tellOfficers.tell(event, concerned(document), OfficerNoticeKind.INCOMING_RECALLED, about);
                }
            }
            case RETURNED, ASSIGNED, IN_PROGRESS, FINISHED -> {}
        }
    }

    /** The clerks, and whoever works on it. */
    private List<OfficerId> concerned(IncomingDocument document) {
        Stream<OfficerId> assigned = Optional.ofNullable(document.course().instruction()).stream()
                .flatMap(instruction -> instruction.assignees().stream())
                .flatMap(this::officersOf);
        return Stream.concat(holders(document.agencyId(), OfficerRole.CLERK).stream(), assigned)
                .distinct()
                .toList();
    }

    private Stream<OfficerId> officersOf(IncomingDocument.Assignee assignee) {
        UUID officer = assignee.officerId();
        if (officer != null) {
            return Stream.of(new OfficerId(officer));
        }
        UnitId unit = new UnitId(assignee.unitId());
        return officers.listInUnit(unit, OfficerRole.HEAD).stream().map(head -> head.id());
    }

    private void goes(OutboxEvent event, OutgoingDocument document) {
        UUID id = document.id().value();
        AgencyId agency = document.drafting().agencyId();
        OfficerNotice.About about = about(document);
        tellOfficers.endOf(id, OfficerNoticeKind.OF_OUTGOING_STATE);
        switch (document.state()) {
            case SUBMITTED ->
                tellOfficers.tell(
                        event, holders(agency, OfficerRole.LEADER), OfficerNoticeKind.OUTGOING_TO_SIGN, about);
            case SENT_BACK -> tellOfficers.tell(event, drafter(document), OfficerNoticeKind.OUTGOING_SENT_BACK, about);
            case SIGNED ->
                tellOfficers.tell(
                        event, holders(agency, OfficerRole.CLERK), OfficerNoticeKind.OUTGOING_TO_NUMBER, about);
            case ISSUED ->
                tellOfficers.tell(event, holders(agency, OfficerRole.CLERK), OfficerNoticeKind.OUTGOING_TO_SEND, about);
            case SENT, DROPPED -> tellOfficers.endOf(id, OfficerNoticeKind.OF_OUTGOING_END);
            case DRAFTED, NUMBERED -> {}
        }
    }

    /** Whoever drew it up, as long as they work at the agency: others could not open it. */
    private List<OfficerId> drafter(OutgoingDocument document) {
        return officers.find(new OfficerId(document.drafting().officerId())).stream()
                .filter(officer -> officer.posts().stream()
                        .anyMatch(post -> post.agencyId()
                                .equals(document.drafting().agencyId().value())))
                .map(officer -> officer.id())
                .toList();
    }

    private List<OfficerId> holders(AgencyId agency, OfficerRole role) {
        return officers.listHolders(agency, role);
    }
}
