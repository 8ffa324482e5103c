package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.ledger.Handoff;
import vn.motcua.exchange.ledger.HandoffLedger;
import vn.motcua.platform.persistence.Transactions;

/** When an exchange axis took what hand-offs go with: between the clerk's sending and the other agency's own word. */
@Singleton
class AxisTakings {

    private final HandoffLedger ledger;
    private final ExchangeDocuments documents;
    private final Transactions transactions;

    AxisTakings(HandoffLedger ledger, ExchangeDocuments documents, Transactions transactions) {
        this.ledger = ledger;
        this.documents = documents;
        this.transactions = transactions;
    }

    /** Empty while no axis has taken it. */
    Optional<Instant> find(HandOff handOff) {
        Map<UUID, Handoff> ways = ledger.list(handOff.dossierId()).stream()
                .collect(Collectors.toMap(Handoff::documentId, way -> way, (one, other) -> one));
        return transactions
                .read(() -> documents.findRegistered(handOff.sending().outgoingId()))
                .map(ExchangeDocument::id)
                .flatMap(id -> Optional.ofNullable(ways.get(id)))
                .flatMap(way -> Optional.ofNullable(way.steps().sentAt()));
    }
}
