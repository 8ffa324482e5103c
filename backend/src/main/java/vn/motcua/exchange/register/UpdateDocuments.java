package vn.motcua.exchange.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.motcua.exchange.asking.AskReceivers;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.registry.outgoing.DocumentUpdated;

/** Puts what a clerk has updated in the post, once for each receiver that has the document. */
@Singleton
class UpdateDocuments implements EventConsumer {
    private final AskReceivers askReceivers;
    private final ObjectMapper json;

    UpdateDocuments(AskReceivers askReceivers, ObjectMapper json) {
        this.askReceivers = askReceivers;
        this.json = json;
    }

    @Override
    public String name() {
        return "exchange.update";
    }

    @Override
    public Set<String> types() {
        return Set.of(DocumentUpdated.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        DocumentUpdated updated = event.payload(json, DocumentUpdated.class);
        askReceivers.update(
                updated.documentId(), new AskReceivers.Wish(updated.reason(), Set.of(), updated.officerId()));
    }
}
