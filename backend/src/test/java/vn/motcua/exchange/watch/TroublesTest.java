package vn.motcua.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** What is told when a trouble is over: of its document, and of all that are about none. */
@DatabaseTest
class TroublesTest {
    private static final String PARTNER = "000.00.14.H50";

    private final Troubles troubles;
    private final ExchangeDocuments documents;
    private final Transactions transactions;
    private final Tables tables;
    private final Agency agency;

    TroublesTest(
            Troubles troubles,
            ExchangeDocuments documents,
            Transactions transactions,
            Tables tables,
            Agencies agencies) {
        this.troubles = troubles;
        this.documents = documents;
        this.transactions = transactions;
        this.tables = tables;
        this.agency = agencies.list().getFirst();
    }

    @BeforeEach
    void noTroubles() {
        tables.empty("exchange_trouble");
    }

    @Test
    void othersAreOverOnceNoTroubleIsLeftThatIsAboutNoOutgoingDocument() {
        raise(TroubleKind.REFUSED, outgoing());
        UUID mailbox = raise(TroubleKind.MAILBOX, null);
        UUID unread = raise(TroubleKind.NOT_READ, null);

        end(mailbox);
        assertThat(othersOver(mailbox)).isFalse();
        end(unread);
        assertThat(othersOver(unread)).isTrue();
    }

    private UUID outgoing() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        transactions.write(() -> {
            documents.add(document);
            documents.link(document.id(), new ExchangeDocument.Links(Ids.next(), null));
        });
        return document.id();
    }

    private UUID raise(TroubleKind kind, @Nullable UUID document) {
        Trouble.About about = new Trouble.About(document, null, PARTNER);
        transactions.write(() -> troubles.raise(kind, UUID.randomUUID().toString(), agency.id(), about, "vì"));
        return troubles.list(agency.id(), null, 50).items().stream()
                .filter(trouble -> trouble.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void end(UUID trouble) {
        transactions.write(() -> troubles.list(agency.id(), null, 50).items().stream()
                .filter(open -> open.id().equals(trouble))
                .forEach(troubles::end));
    }

    private boolean othersOver(UUID trouble) {
        return tables.count("outbox_event WHERE type = '" + TroubleOver.TYPE + "' AND aggregate_id = "
                        + Tables.id(trouble) + " AND payload LIKE '%\"othersOver\":true%'")
                == 1;
    }
}
