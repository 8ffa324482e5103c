package vn.motcua.exchange.register;

import com.fasterxml.jackson.core.JsonProcessingException;
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
        DocumentUpdated updated = read(event);
        askReceivers.update(
                updated.documentId(), new AskReceivers.Wish(updated.reason(), Set.of(), updated.officerId()));
    }

    private DocumentUpdated read(OutboxEvent event) {
        try {
            return json.readValue(event.payloadJson(), DocumentUpdated.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Not an event of its type: " + event.id(), unreadable);
        }
    }
}
