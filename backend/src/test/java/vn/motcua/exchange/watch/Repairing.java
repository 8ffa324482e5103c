package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.outgoing.AddReceiver;

/** Mends troubles as the server does, with a clock or partners of a test's own. */
@Singleton
final class Repairing {
    private final TroubleRows rows;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final AddReceiver addReceiver;
    private final ExchangeAgencies agencies;
    private final Transactions transactions;

    Repairing(
            TroubleRows rows,
            ExchangeDocuments documents,
            StatusBook book,
            Post post,
            AddReceiver addReceiver,
            ExchangeAgencies agencies,
            Transactions transactions) {
        this.rows = rows;
        this.documents = documents;
        this.book = book;
        this.post = post;
        this.addReceiver = addReceiver;
        this.agencies = agencies;
        this.transactions = transactions;
    }

    /** Of documents that no other domain has bound. */
    RepairTrouble with(Troubles troubles, PartnerBook partners) {
        return new RepairTrouble(
                rows,
                new TroubleActs(rows, post, List.of()),
                documents,
                book,
                post,
                addReceiver,
                agencies,
                partners,
                transactions,
                troubles);
    }
}
