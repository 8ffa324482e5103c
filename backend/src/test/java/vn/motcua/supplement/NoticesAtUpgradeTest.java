package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.routing.Desk;

/** Notices from before the date of a notice was the deadline of the answer do not take another date for it. */
@DatabaseTest
class NoticesAtUpgradeTest {
    private static final String MIGRATION = "/db/migration/V20261122265__supplement_notices_tell_their_deadline.sql";
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*");

    private final Api api;
    private final Tables tables;
    private final OutboxRelay relay;
    private final SupplementActs acts;
    private final SignedInApplicant me;

    NoticesAtUpgradeTest(
            Api api, Tables tables, OutboxRelay relay, Applications applications, Desk desk, People people) {
        this.api = api;
        this.tables = tables;
        this.relay = relay;
        this.acts = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
    }

    @Test
    void whatWasWrittenDownIsToldWithoutADate() throws IOException {
        acts.ask(me);
        tell();
        assertThat(notice()).contains("trước 17:00");

        upgrade();

        assertThat(notice()).contains("thời hạn nếu có").doesNotContain("17:00");
    }

    @Test
    void whatWasNotToldYetIsToldWithoutADate() throws IOException {
        acts.ask(me);
        upgrade();

        tell();

        assertThat(notice()).contains("thời hạn nếu có").doesNotContain("17:00");
    }

    private void tell() {
        while (relay.runOnce() > 0) {
            // Until nothing is left.
        }
    }

    private String notice() {
        return api.get("/api/v1/inbox?limit=1").bearer(me.token()).expect(200).at("/items/0/body");
    }

    private void upgrade() throws IOException {
        try (InputStream script = Objects.requireNonNull(getClass().getResourceAsStream(MIGRATION))) {
            String statements = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            STATEMENT_END.splitAsStream(statements).forEach(tables::execute);
        }
    }
}
