package vn.motcua.exchange.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.DeliveryFailed;
import vn.motcua.exchange.receiving.ReceptionFailed;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;

/** Turns what happened to documents into troubles, and ends those that what happened has mended. */
@Singleton
class WatchEvents implements EventConsumer {
    private final Troubles troubles;
    private final ExchangeDocuments documents;
    private final WatchRows rows;
    private final ObjectMapper json;

    WatchEvents(Troubles troubles, ExchangeDocuments documents, WatchRows rows, ObjectMapper json) {
        this.troubles = troubles;
        this.documents = documents;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public String name() {
        return "exchange.watch";
    }

    @Override
    public Set<String> types() {
        return Set.of(DeliveryFailed.TYPE, StageReached.TYPE, ReceptionFailed.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        switch (event.type()) {
            case DeliveryFailed.TYPE -> notSent(event.payload(json, DeliveryFailed.class));
            case StageReached.TYPE -> reached(event.payload(json, StageReached.class));
            case ReceptionFailed.TYPE -> notRead(event.payload(json, ReceptionFailed.class));
            default -> throw new IllegalArgumentException("Not an event of the watch: " + event.type());
        }
    }

    private void notSent(DeliveryFailed failed) {
        ExchangeDocument document = documents.get(failed.documentId());
        String key = Troubles.about(failed.documentId(), failed.to());
        troubles.resolve(TroubleKind.LATE, key);
        troubles.raise(
                TroubleKind.NOT_SENT,
                failed.deliveryId().toString(),
                document.agencyId(),
                about(document, failed.to()),
                failed.error());
    }

    private void reached(StageReached reached) {
        ExchangeDocument document = documents.get(reached.documentId());
        if (document.direction() == Direction.INCOMING) {
            return;
        }
        String key = Troubles.about(reached.documentId(), reached.receiverCode());
        if (reached.stage() != Stage.SENT) {
            troubles.resolve(TroubleKind.NO_STATUS, key);
        }
        if (reached.ask() == Ask.NONE) {
            troubles.resolve(TroubleKind.NO_ANSWER, key);
        }
        if (reached.stage() == Stage.REFUSED || reached.stage() == Stage.GIVEN_BACK) {
            troubles.resolve(TroubleKind.TO_RECALL, key);
        }
        if (reached.stage() == Stage.GIVEN_BACK) {
            troubles.resolveUnsent(reached.documentId(), reached.receiverCode());
        }
        if (reached.stage() == Stage.REFUSED) {
            troubles.raise(
                    TroubleKind.REFUSED,
                    key,
                    document.agencyId(),
                    about(document, reached.receiverCode()),
                    reason(reached));
        } else {
            troubles.resolve(TroubleKind.REFUSED, key);
        }
    }

    private String reason(StageReached reached) {
        return rows.refusal(reached.documentId(), reached.receiverCode()).orElse("02");
    }

    private void notRead(ReceptionFailed failed) {
        troubles.raise(
                TroubleKind.NOT_READ,
                failed.receptionId().toString(),
                new AgencyId(failed.agencyId()),
                new Trouble.About(failed.documentId(), null, failed.from()),
                failed.refused() ? "REFUSED" : "SET_APART");
    }

    private static Trouble.About about(ExchangeDocument document, String partner) {
        return new Trouble.About(document.id(), document.reference().code(), partner);
    }
}
