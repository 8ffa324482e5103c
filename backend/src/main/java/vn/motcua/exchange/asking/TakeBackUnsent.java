package vn.motcua.exchange.asking;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.DeliveryFailed;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.request.Reply;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.request.RequestKind;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;

/**
 * A receiver that a document never reached is not asked to give it back: what waits for it is cancelled, and the question answered
 * here. It hears too of a document whose sending fails while the question about it waits its turn behind it.
 */
@Singleton
class TakeBackUnsent implements EventConsumer {
    private static final String NOT_ARRIVED = "Văn bản chưa tới nơi nhận";

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final RequestBook requests;
    private final Post post;
    private final ObjectMapper json;

    TakeBackUnsent(ExchangeDocuments documents, StatusBook book, RequestBook requests, Post post, ObjectMapper json) {
        this.documents = documents;
        this.book = book;
        this.requests = requests;
        this.post = post;
        this.json = json;
    }

    /** Takes a document back where nothing of it has left for a receiver; false where the receiver must be asked. */
    boolean takeBack(ExchangeDocument document, String receiver, RequestKind kind, AskReceivers.Wish wish) {
        if (!isOver(document.id(), receiver)) {
            return false;
        }
        requests.ask(document.id(), receiver, kind, wish.reason(), wish.officer());
        answer(document.id(), receiver);
        return true;
    }

    @Override
    public String name() {
        return "exchange.asking";
    }

    @Override
    public Set<String> types() {
        return Set.of(DeliveryFailed.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        DeliveryFailed failed = event.payload(json, DeliveryFailed.class);
        ExchangeDocument document = documents.get(failed.documentId());
        documents.lockSent(document.agencyId(), document.reference().documentId());
        boolean isTakenBack = requests.findWaiting(failed.documentId(), failed.to())
                .filter(waiting -> waiting.kind() != RequestKind.UPDATE)
                .isPresent();
        if (isTakenBack && isOver(failed.documentId(), failed.to())) {
            answer(failed.documentId(), failed.to());
        }
    }

    /** Whether it has not left, and is over now; of what a receiver has told anything, something has reached it. */
    private boolean isOver(UUID document, String receiver) {
        return book.stage(document, receiver) == Stage.SENT
                && post.takeBack(document, receiver)
                && book.takeBackUnsent(document, receiver);
    }

    private void answer(UUID document, String receiver) {
        requests.answer(document, receiver, Reply.AGREED, NOT_ARRIVED, null);
    }
}
