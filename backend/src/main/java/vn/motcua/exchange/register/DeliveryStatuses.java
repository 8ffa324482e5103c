package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DeliveryLookup;
import vn.motcua.registry.outgoing.OutgoingDocuments;
import vn.motcua.registry.outgoing.OutgoingId;

/** Answers the register how a document stands with each of its receivers. */
@Singleton
class DeliveryStatuses implements DeliveryLookup {
    private final OutgoingDocuments outgoing;
    private final ExchangeAgencies agencies;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final Transactions transactions;

    DeliveryStatuses(
            OutgoingDocuments outgoing,
            ExchangeAgencies agencies,
            ExchangeDocuments documents, StatusBook book, Post post, Transactions transactions) {
        this.outgoing = outgoing;
        this.agencies = agencies;
        this.documents = documents;
        this.book = book;
        this.post = post;
        this.transactions = transactions;
    }

    @Override
    public List<Delivery> list(UUID outgoingDocument) {
        return transactions.read(() -> documents
                .findRegistered(outgoingDocument)
                .map(document -> book.histories(document.id()).entrySet().stream()
                        .map(entry -> delivery(document, written(outgoingDocument, entry.getKey()), entry.getValue()))
                        .sorted(Comparator.comparing(Delivery::receiverCode))
                        .toList())
                .orElseGet(List::of));
    }

    @Override
    public boolean mayChange(UUID outgoingDocument) {
        return transactions.read(() -> documents
                .findRegistered(outgoingDocument)
                .filter(document -> !post.isWaiting(document.id()))
                .map(document -> book.histories(document.id()).values().stream()
                        .map(StatusHistory::standing)
                        .toList())
                .filter(standings -> standings.stream().allMatch(standing -> standing.ask() == Ask.NONE))
                .filter(standings -> standings.stream()
                        .anyMatch(standing -> !standing.stage().isClosed()))
                .isPresent());
    }

    /** The axis knows a receiver by one code, and the clerk may have written the other. */
    private String written(UUID outgoingDocument, String code) {
        return outgoing.find(new OutgoingId(outgoingDocument)).stream()
                .flatMap(sent -> sent.words().receivers().stream())
                .map(Correspondent::code)
                .filter(one -> agencies.same(one, code))
                .findFirst()
                .orElse(code);
    }

    private static Delivery delivery(ExchangeDocument document, String receiver, StatusHistory history) {
        Optional<StatusReport> last = history.heard().stream()
                .filter(heard -> heard.effect() == Effect.MOVED)
                .map(StatusHistory.Heard::report)
                .reduce((earlier, later) -> later);
        return new Delivery(
                receiver,
                history.standing().stage().code().map(StatusCode::wire).orElse(null),
                last.map(StatusReport::at).orElse(document.createdAt()),
                last.map(StatusReport::description)
                        .filter(words -> !words.isEmpty())
                        .orElse(null));
    }
}
