package vn.motcua.exchange.asking;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.request.RequestKind;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.Standing;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.platform.persistence.Transactions;

/**
 * Asks the receivers of a document to give it back, to take what is new of it, or to let another stand in its place; each is asked
 * one thing at a time, and answers for itself.
 */
@Singleton
public class AskReceivers {
    private final ExchangeDocuments documents;
    private final ExchangeAgencies agencies;
    private final StatusBook book;
    private final RequestBook requests;
    private final Post post;
    private final TakeBackUnsent unsent;
    private final Transactions transactions;

    AskReceivers(
            ExchangeDocuments documents,
            ExchangeAgencies agencies,
            StatusBook book,
            RequestBook requests,
            Post post,
            TakeBackUnsent unsent,
            Transactions transactions) {
        this.documents = documents;
        this.agencies = agencies;
        this.book = book;
        this.requests = requests;
        this.post = post;
        this.unsent = unsent;
        this.transactions = transactions;
    }

    /**
     * What is wished.
     *
     * @param receivers codes of either scheme; every receiver where none is named
     * @param officer who asks
     */
    public record Wish(String reason, Set<String> receivers, UUID officer) {
        public Wish {
            receivers = Set.copyOf(receivers);
        }
    }

    /** What came of it; unless they are asked, nothing was written. */
    public sealed interface Outcome {
        /** These are asked now. */
        record Asked(List<String> receivers) implements Outcome {
            public Asked {
                receivers = List.copyOf(receivers);
            }
        }

        /** The document is not on its way to anybody. */
        record NotSent() implements Outcome {}

        /** It was not sent to one of these. */
        record UnknownReceiver(String code) implements Outcome {}

        /** Each has given it back or refused it, or has still to answer what it was asked. */
        record NothingToAsk() implements Outcome {}
    }

    /** Asks for an outgoing document back (thu hồi). */
    public Outcome recall(UUID outgoing, Wish wish) {
        return transactions.write(
                () -> held(outgoing).map(document -> recall(document, wish)).orElseGet(Outcome.NotSent::new));
    }

    private Outcome recall(ExchangeDocument document, Wish wish) {
        Map<String, StatusHistory> histories = book.histories(document.id());
        Optional<String> unknown = wish.receivers().stream()
                .filter(code -> histories.keySet().stream().noneMatch(one -> agencies.same(one, code)))
                .findFirst();
        if (unknown.isPresent()) {
            return new Outcome.UnknownReceiver(unknown.get());
        }
        List<String> asked = askable(document).stream()
                .filter(receiver -> isMeant(wish, receiver))
                .toList();
        asked.forEach(receiver -> recall(document, receiver, wish));
        return asked.isEmpty() ? new Outcome.NothingToAsk() : new Outcome.Asked(asked);
    }

    private void recall(ExchangeDocument document, String receiver, Wish wish) {
        if (!unsent.takeBack(document, receiver, RequestKind.RECALL, wish)) {
            ask(document, receiver, RequestKind.RECALL, wish);
            send(document, receiver, BusinessKind.RECALL, wish);
        }
    }

    /** Sends what is new of a document to all who have it (cập nhật); joins the caller's transaction. */
    public void update(UUID outgoing, Wish wish) {
        held(outgoing)
                .ifPresent(document -> askable(document).stream()
                        .filter(receiver -> !post.hasNotLeft(document.id(), receiver))
                        .forEach(receiver -> {
                            ask(document, receiver, RequestKind.UPDATE, wish);
                            send(document, receiver, BusinessKind.UPDATE, wish);
                        }));
    }

    /**
     * Another document takes the place of one that was sent (thay thế): who gets the other is told by it, all others by a recall.
     * Joins the caller's transaction.
     *
     * @param receivers codes of the agencies that get the other, as the axis knows them
     */
    public void replace(UUID outgoing, Set<String> receivers, Wish wish) {
        held(outgoing)
                .ifPresent(document -> askable(document).forEach(receiver -> {
                    if (!receivers.contains(receiver)) {
                        recall(document, receiver, wish);
                    } else if (!unsent.takeBack(document, receiver, RequestKind.REPLACEMENT, wish)) {
                        ask(document, receiver, RequestKind.REPLACEMENT, wish);
                    }
                }));
    }

    private List<String> askable(ExchangeDocument document) {
        return book.histories(document.id()).entrySet().stream()
                .filter(entry -> isAskable(entry.getValue().standing()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private void ask(ExchangeDocument document, String receiver, RequestKind kind, Wish wish) {
        Optional<Effect> effect =
                book.request(document.id(), receiver, kind == RequestKind.UPDATE ? Ask.UPDATE : Ask.TAKE_BACK);
        if (effect.filter(Effect.MOVED::equals).isEmpty()) {
            throw new IllegalStateException("a receiver that could be asked was not: " + effect);
        }
        requests.ask(document.id(), receiver, kind, wish.reason(), wish.officer());
    }

    private void send(ExchangeDocument document, String receiver, BusinessKind kind, Wish wish) {
        post.add(new Parcel(
                document.id(),
                document.reference().senderCode(),
                receiver,
                new Message.Business(kind, wish.reason()),
                true,
                null));
    }

    /** The document on its way, which nobody else asks about before the transaction ends. */
    private Optional<ExchangeDocument> held(UUID outgoing) {
        return documents
                .findRegistered(outgoing)
                .filter(document -> document.direction() == Direction.OUTGOING)
                .flatMap(document -> documents.lockSent(
                        document.agencyId(), document.reference().documentId()));
    }

    private boolean isMeant(Wish wish, String receiver) {
        return wish.receivers().isEmpty() || wish.receivers().stream().anyMatch(code -> agencies.same(code, receiver));
    }

    /** Whether a receiver can be asked something now. */
    static boolean isAskable(Standing standing) {
        return !standing.stage().isClosed() && standing.ask() == Ask.NONE;
    }
}
