package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;

/** The counts on each page of the registers are cheap. */
@DatabaseTest
class IncomingWaitingTest {

    private final Sql sql;
    private final Transactions transactions;

    IncomingWaitingTest(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Test
    void whatWaitsIsCountedInOneIndexAlone() {
        String plan = transactions.read(() -> sql.of("EXPLAIN FORMAT=TRADITIONAL " + IncomingRows.WAITING)
                .with("agencyId", Ids.next())
                .get(row -> row.text("possible_keys") + " > " + row.text("key") + ": " + row.text("Extra")));

        assertThat(plan)
                .contains("> incoming_document_untaken: ")
                .contains("Using index")
                .doesNotContain("Using temporary");
    }
}
