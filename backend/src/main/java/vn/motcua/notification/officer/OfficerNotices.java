package vn.motcua.notification.officer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.incoming.IncomingAssigned;
import vn.motcua.registry.incoming.IncomingDeed;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingHands;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingTurned;
import vn.motcua.registry.incoming.UntakenListed;
import vn.motcua.registry.outgoing.OutgoingDocument;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;

/** Hears what officers have to see to, and tells those whose task it is. */
@Singleton
class OfficerNotices implements EventConsumer {
    /** The name under which the exchange tells of what went wrong on the way. */
    static final String TROUBLE_RAISED = "exchange.trouble-raised";

    /** The name under which it tells how many documents wait that should have been sent. */
    static final String LATE_LISTED = "exchange.late-listed";

    /** The name under which it tells that something is not wrong any more. */
    static final String TROUBLE_OVER = "exchange.trouble-over";

    /** The names under which it tells that a sender's question waits for a clerk, and that it does not any more. */
    static final String REQUEST_WAITS = "exchange.request-waits";

    static final String REQUEST_ANSWERED = "exchange.request-answered";

    /** The names under which it is told that a dossier's answer is here, and that nothing is left to do about it. */
    static final String DOSSIER_ANSWERED = "handoff.answered";

    static final String DOSSIER_ANSWER_OVER = "handoff.answer-over";

    /** The name under which it is told what else has come of a dossier that was handed over. */
    static final String DOSSIER_TURNED = "handoff.turned";

    private static final String LATE = "LATE";
    private static final String REFUSED = "REFUSED";

    private final TellOfficers tellOfficers;
    private final Officers officers;
    private final IncomingDocuments incoming;
    private final IncomingHands inHands;
    private final OutgoingDocuments outgoing;
    private final ObjectMapper json;

    OfficerNotices(
            TellOfficers tellOfficers,
            Officers officers,
            IncomingDocuments incoming,
            IncomingHands inHands,
            OutgoingDocuments outgoing,
            ObjectMapper json) {
        this.tellOfficers = tellOfficers;
        this.officers = officers;
        this.incoming = incoming;
        this.inHands = inHands;
        this.outgoing = outgoing;
        this.json = json;
    }

    /** What is needed of a trouble. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Trouble(
            UUID agencyId,
            @Nullable UUID outgoingId,
            @Nullable String kind) {}

    /** What is needed of what is late. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Late(UUID agencyId, long documents) {}

    /**
     * What is needed of a trouble that is over.
     *
     * @param othersOver absent where it was told by an earlier version
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Over(
            UUID agencyId,
            @Nullable UUID outgoingId,
            boolean allSent,
            @Nullable Boolean othersOver) {}

    /** What is needed of a sender's question. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Request(UUID agencyId, UUID incomingId) {}

    /** What is needed of a dossier that was answered. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answered(UUID agencyId, UUID dossierId, UUID officerId) {}

    /** What is needed of what else came of a dossier. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Turned(UUID agencyId, UUID dossierId, UUID officerId, String turn) {}

    /** What is needed of a dossier whose answer is dealt with. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AnswerOver(UUID dossierId) {}

    @Override
    public String name() {
        return "notification.officer";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                TROUBLE_RAISED,
                TROUBLE_OVER,
                LATE_LISTED,
                REQUEST_WAITS,
                REQUEST_ANSWERED,
                DOSSIER_ANSWERED,
                DOSSIER_ANSWER_OVER,
                DOSSIER_TURNED,
                IncomingAssigned.TYPE,
                IncomingTurned.TYPE,
                UntakenListed.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        switch (event.type()) {
            case TROUBLE_RAISED -> trouble(event, event.payload(json, Trouble.class));
            case TROUBLE_OVER -> over(event.payload(json, Over.class));
            case REQUEST_WAITS -> asked(event, event.payload(json, Request.class));
            case REQUEST_ANSWERED ->
                tellOfficers.endOf(
                        event.payload(json, Request.class).incomingId(), Set.of(OfficerNoticeKind.INCOMING_REQUEST));
            case DOSSIER_ANSWERED -> answered(event, event.payload(json, Answered.class));
            case DOSSIER_ANSWER_OVER ->
                tellOfficers.endOf(event.payload(json, AnswerOver.class).dossierId(), OfficerNoticeKind.OF_HAND_OFF);
            case DOSSIER_TURNED -> dossierTurned(event, event.payload(json, Turned.class));
            case LATE_LISTED -> late(event, event.payload(json, Late.class));
            case IncomingAssigned.TYPE -> assigned(event, event.payload(json, IncomingAssigned.class));
            case IncomingTurned.TYPE -> turned(event, event.payload(json, IncomingTurned.class));
            case UntakenListed.TYPE -> untaken(event, event.payload(json, UntakenListed.class));
            default -> throw new IllegalArgumentException("Nothing that officers are told: " + event.type());
        }
    }

    private void trouble(OutboxEvent event, Trouble trouble) {
        List<OfficerId> clerks = clerks(trouble.agencyId());
        OfficerNotice.About about = new OfficerNotice.About(trouble.agencyId(), trouble.outgoingId(), null);
        // Clerks are told of what is late in one, not of each.
        if (!LATE.equals(trouble.kind())) {
            tellOfficers.tell(event, clerks, OfficerNoticeKind.EXCHANGE_TROUBLE, about);
        }
        if (trouble.outgoingId() != null) {
            List<OfficerId> drafter = outgoing.find(new OutgoingId(trouble.outgoingId())).stream()
                    .filter(document -> !isToldOfItsDossier(trouble, document))
                    .map(document -> new OfficerId(document.drafting().officerId()))
                    .filter(officer -> !clerks.contains(officer))
                    .toList();
            tellOfficers.tell(event, drafter, OfficerNoticeKind.OWN_DOCUMENT_TROUBLE, about);
        }
    }

    /** Whoever handed a dossier over is told that it is back, and not of the note that it went with. */
    private static boolean isToldOfItsDossier(Trouble trouble, OutgoingDocument document) {
        return REFUSED.equals(trouble.kind())
                && document.words().type() == DocumentType.TRANSFER_NOTE
                && document.words().dossierId() != null;
    }

    private void over(Over over) {
        if (over.outgoingId() != null) {
            tellOfficers.endOf(over.outgoingId(), OfficerNoticeKind.OF_TROUBLE);
        }
        if (over.allSent()) {
            tellOfficers.endAt(over.agencyId(), Set.of(OfficerNoticeKind.DOCUMENTS_LATE));
        }
        if (Boolean.TRUE.equals(over.othersOver())) {
            tellOfficers.endAtOfNone(over.agencyId(), OfficerNoticeKind.OF_TROUBLE);
        }
    }

    /** The clerks, who answer, and whoever has it in hand, for their work may be for nothing. */
    private void asked(OutboxEvent event, Request request) {
        Set<OfficerId> told = new LinkedHashSet<>(clerks(request.agencyId()));
        incoming.find(new IncomingId(request.incomingId())).stream()
                .flatMap(inHands::of)
                .map(OfficerId::new)
                .forEach(told::add);
        tellOfficers.tell(
                event,
                told,
                OfficerNoticeKind.INCOMING_REQUEST,
                new OfficerNotice.About(request.agencyId(), request.incomingId(), null));
    }

    private void answered(OutboxEvent event, Answered answered) {
        tellOfficers.endOf(answered.dossierId(), Set.of(OfficerNoticeKind.DOSSIER_FINISHED));
        tellOfficers.tell(
                event,
                List.of(new OfficerId(answered.officerId())),
                OfficerNoticeKind.DOSSIER_ANSWERED,
                new OfficerNotice.About(answered.agencyId(), answered.dossierId(), null));
    }

    private void dossierTurned(OutboxEvent event, Turned turned) {
        OfficerNoticeKind kind = switch (turned.turn()) {
            case "REFUSED" -> OfficerNoticeKind.DOSSIER_HANDED_BACK;
            case "FINISHED" -> OfficerNoticeKind.DOSSIER_FINISHED;
            case "KEPT" -> OfficerNoticeKind.DOSSIER_KEPT;
            default -> throw new IllegalArgumentException("Nothing that comes of a dossier: " + turned.turn());
        };
        tellOfficers.tell(
                event,
                List.of(new OfficerId(turned.officerId())),
                kind,
                new OfficerNotice.About(turned.agencyId(), turned.dossierId(), null));
    }

    private void late(OutboxEvent event, Late late) {
        tellOfficers.tell(
                event,
                clerks(late.agencyId()),
                OfficerNoticeKind.DOCUMENTS_LATE,
                new OfficerNotice.About(late.agencyId(), null, late.documents()));
    }

    private void assigned(OutboxEvent event, IncomingAssigned assigned) {
        tellOfficers.tell(
                event,
                assigned.officerIds().stream().map(OfficerId::new).toList(),
                OfficerNoticeKind.INCOMING_ASSIGNED,
                new OfficerNotice.About(assigned.agencyId(), assigned.documentId(), null));
    }

    /** Whoever has it in hand; what its sender did, the clerks as well. */
    private void turned(OutboxEvent event, IncomingTurned turned) {
        Set<OfficerId> told = new LinkedHashSet<>(
                turned.officerIds().stream().map(OfficerId::new).toList());
        if (turned.deed() != IncomingDeed.REOPENED) {
            told.addAll(clerks(turned.agencyId()));
        }
        OfficerNoticeKind kind = switch (turned.deed()) {
            case UPDATED -> OfficerNoticeKind.INCOMING_UPDATED;
            case REPLACED -> OfficerNoticeKind.INCOMING_REPLACED;
            case REOPENED -> OfficerNoticeKind.INCOMING_REOPENED;
        };
        tellOfficers.tell(event, told, kind, new OfficerNotice.About(turned.agencyId(), turned.documentId(), null));
    }

    private void untaken(OutboxEvent event, UntakenListed untaken) {
        tellOfficers.tell(
                event,
                clerks(untaken.agencyId()),
                OfficerNoticeKind.INCOMING_UNTAKEN,
                new OfficerNotice.About(untaken.agencyId(), null, untaken.documents()));
    }

    private List<OfficerId> clerks(UUID agency) {
        return officers.listHolders(new AgencyId(agency), OfficerRole.CLERK);
    }
}
