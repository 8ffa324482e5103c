package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.Outage;
import vn.motcua.calendar.Outages;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.SupplementActs.Asked;

/** A deadline moves where the portal could not be reached on its last day or in the grace after it, and nowhere else. */
@DatabaseTest
class DeadlineOutageTest {
    /** Longer ago than any grace lasts, the new year's days of rest included. */
    private static final Duration LONG_AGO = Duration.ofDays(-20);

    private final Tables tables;
    private final Clock clock;
    private final Dossiers dossiers;
    private final DueDates dueDates;
    private final Desk desk;
    private final SupplementActs supplements;
    private final SignedInApplicant me;
    private final Parts parts;

    /** What expires a supplement, but for the outages it meets. */
    record Parts(
            StatusChange change,
            Supplements supplements,
            PutOffDeadline putOff,
            SupplementSettings settings,
            Transactions transactions) {}

    DeadlineOutageTest(
            Api api,
            Tables tables,
            Clock clock,
            Dossiers dossiers,
            DueDates dueDates,
            Applications applications,
            Desk desk,
            People people,
            StatusChange change,
            Supplements supplements,
            PutOffDeadline putOff,
            SupplementSettings settings,
            Transactions transactions) {
        this.tables = tables;
        this.clock = clock;
        this.dossiers = dossiers;
        this.dueDates = dueDates;
        this.desk = desk;
        this.supplements = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
        this.parts = new Parts(change, supplements, putOff, settings, transactions);
    }

    @Test
    void outageOnTheLastDayPutsTheDeadlineOff() {
        Asked asked = supplements.ask(me);
        Instant due = due(asked.dossier(), Duration.ofMinutes(-1));

        expire(asked, outage(due.minus(Duration.ofHours(2)), null));
        assertThat(supplements.seen(me, asked).seen().at("/supplement/dueAt"))
                .as("while it lasts nothing happens")
                .isEqualTo(due.toString());
        expire(asked, outage(due.minus(Duration.ofHours(2)), due.plus(Duration.ofSeconds(30))));

        Answer seen = supplements.seen(me, asked).seen();
        assertThat(Instant.parse(seen.at("/supplement/dueAt"))).isAfter(due.plus(Duration.ofHours(5)));
        assertThat(seen.at("/supplementRequests/0/extensions/0/reason")).contains("gián đoạn");
    }

    @Test
    void outageInTheGracePutsTheDeadlineOffToATimeToCome() {
        Asked asked = supplements.ask(me);
        Instant due = due(asked.dossier(), LONG_AGO);

        expire(asked, outage(due.plus(Duration.ofHours(1)), due.plus(Duration.ofHours(2))));

        Answer seen = supplements.seen(me, asked).seen();
        assertThat(seen.at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");
        assertThat(Instant.parse(seen.at("/supplement/dueAt"))).isAfter(clock.instant());
    }

    @Test
    void whileAnOutageLastsNothingIsStopped() {
        Asked asked = supplements.ask(me);
        due(asked.dossier(), LONG_AGO);

        expire(asked, outage(clock.instant().minus(Duration.ofHours(1)), null));

        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");
    }

    @Test
    void outageAfterTheGraceGivesNothing() {
        Asked asked = supplements.ask(me);
        due(asked.dossier(), LONG_AGO);
        Instant now = clock.instant();

        expire(asked, outage(now.minus(Duration.ofHours(2)), now.minus(Duration.ofHours(1))));

        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("STOPPED");
    }

    @Test
    void outageThatEndedBeforeTheLastDayGivesNothing() {
        Asked asked = supplements.ask(me);
        Instant due = dueInTheMorning(asked.dossier());

        expire(asked, outage(due.minus(Duration.ofHours(30)), due.minus(Duration.ofHours(25))));

        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("STOPPED");
    }

    @Test
    void outageAnywhereInTheLastDayPutsTheDeadlineOff() {
        Asked asked = supplements.ask(me);
        Instant due = dueInTheMorning(asked.dossier());

        expire(asked, outage(due.minus(Duration.ofHours(30)), due.minus(Duration.ofHours(23))));

        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");
    }

    @Test
    void outageOfAnotherAgencyGivesNothing() {
        Asked asked = supplements.ask(me);
        Instant due = dueInTheMorning(asked.dossier());
        Outage elsewhere = outage(due.minus(Duration.ofHours(2)), due.plus(Duration.ofHours(2)));

        expire(asked, (agency, moment) -> agency.equals(desk.agency()) ? List.of() : List.of(elsewhere));

        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("STOPPED");
    }

    /** In the one agency that there is an outage at. */
    private void expire(Asked asked, Outage outage) {
        expire(asked, (agency, moment) -> {
            Instant end = outage.to();
            boolean over = end != null && !end.isAfter(moment);
            return over || !agency.equals(asked.dossier().agencyId()) ? List.of() : List.of(outage);
        });
    }

    private void expire(Asked asked, Outages outages) {
        new ExpireSupplement(
                        dossiers,
                        parts.change(),
                        parts.supplements(),
                        parts.putOff(),
                        dueDates,
                        outages,
                        parts.settings(),
                        parts.transactions(),
                        clock)
                .expire(asked.dossier().id());
    }

    private static Outage outage(Instant from, @Nullable Instant to) {
        return new Outage(from, to, new Text("Mất điện", "Power cut"));
    }

    /** Moves a deadline to ten o'clock of a day long ago: an outage of the day before would put it off to its evening. */
    private Instant dueInTheMorning(Dossier dossier) {
        Instant due = clock.instant()
                .plus(LONG_AGO)
                .atZone(Zone.VIETNAM)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(10)
                .toInstant();
        set(dossier, due);
        return due;
    }

    /** Moves a deadline to a time from now. */
    private Instant due(Dossier dossier, Duration fromNow) {
        Instant due = clock.instant().plus(fromNow);
        set(dossier, due);
        return due;
    }

    private void set(Dossier dossier, Instant at) {
        String sql = "'" + at.toString().replace("T", " ").replace("Z", "") + "'";
        tables.execute("UPDATE supplement_request SET due_at = " + sql + " WHERE dossier_id = "
                + Tables.id(dossier.id().value()));
    }
}
