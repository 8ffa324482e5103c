package vn.motcua.exchange.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.DocumentLeft;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StageReached;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.registry.answer.Answers;
import vn.motcua.registry.outgoing.OutgoingId;

/**
 * What an outgoing document answers is finished once an axis has taken it for whoever asked, and is in work again when they have it
 * no more. Where the asker is none of its receivers, the first that it leaves for counts, and that nobody has it.
 */
@Singleton
class FollowAnswers implements EventConsumer {
    private final ExchangeDocuments documents;
    private final PartnerBook partners;
    private final StatusBook book;
    private final Answers answers;
    private final ObjectMapper json;

    FollowAnswers(
            ExchangeDocuments documents, PartnerBook partners, StatusBook book, Answers answers, ObjectMapper json) {
        this.documents = documents;
        this.partners = partners;
        this.book = book;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String name() {
        return "exchange.answers";
    }

    @Override
    public Set<String> types() {
        return Set.of(DocumentLeft.TYPE, StageReached.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        if (event.type().equals(DocumentLeft.TYPE)) {
            DocumentLeft left = event.payload(json, DocumentLeft.class);
            outgoing(left.documentId()).ifPresent(answer -> left(left, answer));
        } else {
            StageReached reached = event.payload(json, StageReached.class);
            if (reached.stage().isClosed()) {
                outgoing(reached.documentId()).ifPresent(answer -> closed(reached, answer));
            }
        }
    }

    /** Events may be heard late: what has gone back meanwhile finishes nothing. */
    private void left(DocumentLeft left, OutgoingId answer) {
        Map<String, StatusHistory> histories = book.histories(left.documentId());
        Optional<String> asker = asker(answer, histories.keySet());
        boolean isForAsker = asker.isEmpty() || asker.get().equals(left.to());
        if (isForAsker && !isGone(asker, histories)) {
            answers.left(answer);
        }
    }

    private void closed(StageReached reached, OutgoingId answer) {
        Map<String, StatusHistory> histories = book.histories(reached.documentId());
        answers.goneBack(
                answer, reached.stage() == Stage.REFUSED, asker -> isGone(among(histories.keySet(), asker), histories));
    }

    /** Whether the asker has it no more; where no receiver is the asker, whether nobody has. */
    private static boolean isGone(Optional<String> asker, Map<String, StatusHistory> histories) {
        return asker.isPresent()
                ? isClosed(Objects.requireNonNull(histories.get(asker.get())))
                : histories.values().stream().allMatch(FollowAnswers::isClosed);
    }

    private static boolean isClosed(StatusHistory history) {
        return history.standing().stage().isClosed();
    }

    /** Which of a document's receivers has asked what it answers. */
    private Optional<String> asker(OutgoingId answer, Set<String> receivers) {
        return answers.findAsker(answer).flatMap(code -> among(receivers, code));
    }

    private Optional<String> among(Set<String> receivers, String code) {
        return receivers.stream()
                .filter(receiver -> partners.same(receiver, code))
                .findFirst();
    }

    private Optional<OutgoingId> outgoing(UUID document) {
        ExchangeDocument found = documents.get(document);
        return found.direction() == Direction.OUTGOING
                ? found.links().register().map(OutgoingId::new)
                : Optional.empty();
    }
}
