package vn.motcua.exchange.asking;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.request.ChangeRequest;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxEvent;

/** Tells that a sender's question about a document that came here waits for a clerk, and that it does not any more. */
@Singleton
class TellRequests implements EventConsumer {
    private final ExchangeDocuments documents;
    private final RequestBook requests;
    private final Outbox outbox;
    private final ObjectMapper json;

    TellRequests(ExchangeDocuments documents, RequestBook requests, Outbox outbox, ObjectMapper json) {
        this.documents = documents;
        this.requests = requests;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public String name() {
        return "exchange.requests-told";
    }

    @Override
    public Set<String> types() {
        return Set.of(StageReached.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        StageReached reached = event.payload(json, StageReached.class);
        ExchangeDocument document = documents.get(reached.documentId());
        Optional<UUID> incoming = document.links().register();
        if (document.direction() != Direction.INCOMING || incoming.isEmpty()) {
            return;
        }
        UUID agency = document.agencyId().value();
        List<ChangeRequest> asked = requests.list(document.id());
        Optional<ChangeRequest> waiting =
                asked.stream().filter(ChangeRequest::isOpen).findFirst();
        // Whoever hears it hears how it stands now: events of one document may be late.
        if (waiting.isPresent() && reached.ask() != Ask.NONE) {
            RequestWaits waits =
                    new RequestWaits(agency, incoming.get(), waiting.get().kind());
            outbox.append(RequestWaits.TYPE, document.id(), waits);
        } else if (waiting.isEmpty() && !asked.isEmpty()) {
            outbox.append(RequestAnswered.TYPE, document.id(), new RequestAnswered(agency, incoming.get()));
        }
    }
}
