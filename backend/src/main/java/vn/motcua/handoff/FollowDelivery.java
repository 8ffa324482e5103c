package vn.motcua.handoff;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.registry.incoming.IncomingChanged;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.IncomingState;
import vn.motcua.registry.outgoing.DocumentDispatched;

/** Moves hand-offs by what happens to their documents: sent by the clerk, reported of by the receiver, answered. */
@Singleton
class FollowDelivery implements EventConsumer {

    private final MoveHandOff moveHandOff;
    private final ExchangeDocuments documents;
    private final StatusBook statuses;
    private final IncomingDocuments incoming;
    private final Agencies agencies;
    private final ObjectMapper json;

    FollowDelivery(
            MoveHandOff moveHandOff,
            ExchangeDocuments documents,
            StatusBook statuses,
            IncomingDocuments incoming,
            Agencies agencies,
            ObjectMapper json) {
        this.moveHandOff = moveHandOff;
        this.documents = documents;
        this.statuses = statuses;
        this.incoming = incoming;
        this.agencies = agencies;
        this.json = json;
    }

    @Override
    public String name() {
        return "handoff.delivery";
    }

    @Override
    public Set<String> types() {
        return Set.of(DocumentDispatched.TYPE, StageReached.TYPE, IncomingChanged.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        switch (event.type()) {
            case DocumentDispatched.TYPE -> moveHandOff.heard(event.aggregateId(), HandOffStage.SENT, null);
            case StageReached.TYPE -> reported(event.payload(json, StageReached.class));
            case IncomingChanged.TYPE -> came(event.payload(json, IncomingChanged.class));
            default -> throw new IllegalArgumentException("not an event of hand-offs: " + event.type());
        }
    }

    private void reported(StageReached reached) {
        ExchangeDocument document = documents.get(reached.documentId());
        Optional<UUID> outgoing = document.links().register();
        if (document.direction() == Direction.OUTGOING && outgoing.isPresent()) {
            stage(reached.stage())
                    .ifPresent(next -> moveHandOff.heard(
                            outgoing.get(), next, next == HandOffStage.REFUSED ? reason(reached) : null));
            if (reached.ask() == Ask.NONE) {
                moveHandOff.kept(outgoing.get());
            }
        }
    }

    /** Nothing is received before the receiver itself has said so. */
    private static Optional<HandOffStage> stage(Stage stage) {
        return switch (stage) {
            case SENT -> Optional.empty();
            case ARRIVED -> Optional.of(HandOffStage.RECEIVED);
            case ACCEPTED, ASSIGNED, IN_PROGRESS -> Optional.of(HandOffStage.IN_AGENCY);
            // That it has finished is not yet its answer, which may be on its way, or never come.
            case COMPLETED -> Optional.of(HandOffStage.FINISHED);
            case REFUSED -> Optional.of(HandOffStage.REFUSED);
            case GIVEN_BACK -> Optional.of(HandOffStage.CALLED_BACK);
        };
    }

    private @Nullable String reason(StageReached reached) {
        StatusHistory history = statuses.histories(reached.documentId()).get(reached.receiverCode());
        return history == null
                ? null
                : history.heard().stream()
                        .map(StatusHistory.Heard::report)
                        .filter(report -> report.code() == StatusCode.REFUSED)
                        .reduce((first, last) -> last)
                        .map(report -> report.description())
                        .orElse(null);
    }

    private void came(IncomingChanged changed) {
        if (changed.state() == IncomingState.ARRIVED) {
            IncomingDocument document = incoming.get(new IncomingId(changed.documentId()));
            UUID dossier = document.course().dossierId();
            if (dossier != null) {
                moveHandOff.answered(
                        new DossierId(dossier),
                        code(document.letter().sender().code()),
                        document.id().value());
            }
        }
    }

    /** Senders may write their code in either scheme. */
    private String code(String eitherScheme) {
        return agencies.findByCode(eitherScheme).map(Agency::qcvnCode).orElse(eitherScheme);
    }
}
