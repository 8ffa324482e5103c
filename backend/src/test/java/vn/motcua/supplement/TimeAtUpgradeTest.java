package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.SupplementActs.Asked;

/** The upgrade that gives deadlines an effect gives time to those whose deadline had none when it was set. */
@DatabaseTest
class TimeAtUpgradeTest {
    private static final String MIGRATION = "/db/migration/V20261122240__supplement_time_at_upgrade.sql";
    private static final Pattern STATEMENT_END = Pattern.compile(";\\s*");

    private final Tables tables;
    private final KeepDeadlines keep;
    private final SupplementActs acts;
    private final SignedInApplicant me;

    TimeAtUpgradeTest(Api api, Tables tables, KeepDeadlines keep, Applications applications, Desk desk, People people) {
        this.tables = tables;
        this.keep = keep;
        this.acts = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
    }

    @Test
    void openRequestsWithLessThanTenDaysLeftAreGivenTenWithTheReason() throws IOException {
        Asked passed = acts.ask(me);
        due(passed, -700);
        Asked soon = acts.ask(me);
        due(soon, 3);
        Instant before = Instant.now();

        upgrade();
        keep.runOnce();

        for (Asked asked : List.of(passed, soon)) {
            Answer seen = acts.seen(me, asked).seen();
            assertThat(seen.at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");
            assertThat(Instant.parse(seen.at("/supplement/dueAt")))
                    .isBetween(
                            before.plus(Duration.ofDays(10)).minusSeconds(1),
                            Instant.now().plus(Duration.ofDays(10)));
            assertThat(seen.json().at("/supplementRequests/0/extensions")).hasSize(1);
            assertThat(seen.at("/supplementRequests/0/extensions/0/reason")).contains("thời hạn được lùi lại");
        }
    }

    @Test
    void othersKeepTheirs() throws IOException {
        Asked late = acts.ask(me);
        due(late, 11);
        String lateDue = acts.seen(me, late).seen().at("/supplement/dueAt");
        Asked undated = acts.ask(me, SupplementActs.demand("/lyDo", null, null));
        Asked answered = acts.ask(me);
        acts.answered(me, answered, SupplementActs.answers("lyDo", "Mất"));
        due(answered, -1);

        upgrade();

        assertThat(acts.seen(me, late).seen().at("/supplement/dueAt")).isEqualTo(lateDue);
        assertThat(acts.seen(me, undated).seen().json().at("/supplement").has("dueAt"))
                .isFalse();
        assertThat(acts.seen(me, answered).seen().json().at("/supplementRequests/0/extensions"))
                .isEmpty();
    }

    @Test
    void extensionsOfBeforeStay() throws IOException {
        Asked asked = acts.ask(me);
        due(asked, 2);
        upgrade();
        due(asked, 1);

        upgrade();

        assertThat(acts.seen(me, asked).seen().json().at("/supplementRequests/0/extensions"))
                .hasSize(2);
    }

    private void due(Asked asked, int days) {
        tables.execute("UPDATE supplement_request SET due_at = UTC_TIMESTAMP(6) + INTERVAL " + days
                + " DAY WHERE dossier_id = " + Tables.id(asked.dossier().id().value()));
    }

    private void upgrade() throws IOException {
        try (InputStream script = Objects.requireNonNull(getClass().getResourceAsStream(MIGRATION))) {
            String statements = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            STATEMENT_END.splitAsStream(statements).forEach(tables::execute);
        }
    }
}
