package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.ArrivedLetter;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;

/** Agencies are told of what nobody has taken in once a working day, while they work. */
@DatabaseTest
class UntakenRoundTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private final UntakenRows rows;
    private final EnterIncoming enterIncoming;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Tables tables;
    private final AgencyId agency;
    /** The one that comes first in the round. */
    private final AgencyId broken;

    UntakenRoundTest(
            UntakenRows rows,
            EnterIncoming enterIncoming,
            Outbox outbox,
            Agencies agencies,
            Transactions transactions,
            Tables tables) {
        this.rows = rows;
        this.enterIncoming = enterIncoming;
        this.outbox = outbox;
        this.transactions = transactions;
        this.tables = tables;
        List<AgencyId> two = agencies.list().stream()
                .limit(2)
                .map(Agency::id)
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .toList();
        this.broken = two.getFirst();
        this.agency = two.getLast();
    }

    @BeforeEach
    void nothingWaits() {
        tables.execute("UPDATE incoming_document SET arrived_at = '2100-01-01' WHERE state = 'ARRIVED'");
        tables.empty("incoming_untaken_day");
    }

    @Test
    void agencyIsToldOnceADayUntilItHasTakenEverythingIn() {
        UUID document = arrived(FRIDAY.atTime(10, 0));
        goRound(FRIDAY.plusDays(3).atTime(8, 0));
        goRound(FRIDAY.plusDays(3).atTime(10, 0));
        assertThat(told()).isEqualTo(1);
        goRound(FRIDAY.plusDays(4).atTime(8, 0));
        assertThat(told()).isEqualTo(2);

        tables.execute("UPDATE incoming_document SET arrived_at = '2100-01-01' WHERE id = " + Tables.id(document));
        goRound(FRIDAY.plusDays(5).atTime(8, 0));
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void nobodyIsToldBeforeWorkBeginsOrAfterItHasEndedOrOnADayOfRest() {
        arrived(FRIDAY.minusDays(1).atTime(10, 0));
        goRound(FRIDAY.atTime(5, 0));
        goRound(FRIDAY.atTime(18, 0));
        goRound(FRIDAY.plusDays(1).atTime(9, 0));
        assertThat(told()).isZero();
    }

    @Test
    void whatCameTodayIsNotToldOfYet() {
        arrived(FRIDAY.atTime(7, 45));
        goRound(FRIDAY.atTime(16, 0));
        assertThat(told()).isZero();
    }

    @Test
    void agencyWhoseWorkingTimeIsNotKnownKeepsNoOtherFromBeingTold() {
        arrived(broken, FRIDAY.atTime(10, 0));
        arrived(FRIDAY.atTime(10, 0));
        goRound(FRIDAY.plusDays(3).atTime(8, 0), workplace -> {
            if (workplace.equals(new Workplace.WholeAgency(broken))) {
                throw new IllegalStateException("a calendar without shifts");
            }
            return new WorkingTime(Map.of(), Map.of());
        });
        assertThat(told()).isEqualTo(1);
    }

    private long told() {
        return tables.count("outbox_event WHERE type = '" + UntakenListed.TYPE + "' AND aggregate_id = "
                        + Tables.id(agency.value()))
                - before;
    }

    private long before;

    @BeforeEach
    void countWhatWasToldBefore() {
        before = 0;
        before = told();
    }

    private void goRound(LocalDateTime at) {
        goRound(at, workplace -> new WorkingTime(Map.of(), Map.of()));
    }

    private void goRound(LocalDateTime at, WorkingTimes times) {
        Clock clock = Clock.fixed(instant(at), Zone.VIETNAM);
        new UntakenRound(rows, times, outbox, transactions, clock).run();
    }

    private UUID arrived(LocalDateTime at) {
        return arrived(agency, at);
    }

    private UUID arrived(AgencyId agency, LocalDateTime at) {
        UUID id = ArrivedLetter.to(agency).enter(enterIncoming).id().value();
        tables.execute("UPDATE incoming_document SET arrived_at = '"
                + LocalDateTime.ofInstant(instant(at), java.time.ZoneOffset.UTC) + "' WHERE id = " + Tables.id(id));
        return id;
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(Zone.VIETNAM).toInstant();
    }
}
