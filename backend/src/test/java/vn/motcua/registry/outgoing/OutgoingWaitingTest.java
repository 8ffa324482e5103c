package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** The counts on each page of the registers are cheap. */
@DatabaseTest
class OutgoingWaitingTest {

    private final Sql sql;
    private final Transactions transactions;

    OutgoingWaitingTest(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Test
    void whatWaitsIsCountedInOneIndexAlone() {
        String plan = transactions.read(() -> sql.of("EXPLAIN FORMAT=TRADITIONAL " + OutgoingRows.WAITING)
                .with("agencyId", Ids.next())
                .get(row -> row.text("possible_keys") + " > " + row.text("key") + ": " + row.text("Extra")));

        assertThat(plan)
                .contains("> outgoing_document_waiting: ")
                .contains("Using index")
                .doesNotContain("Using temporary");
    }
}
