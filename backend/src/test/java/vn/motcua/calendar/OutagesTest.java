package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;

/** Outages and the eight working hours, against a count of every minute in which somebody could have answered. */
class OutagesTest {
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final MinuteOracle ORACLE = new MinuteOracle(SeededCalendar.FILE);
    private static final Instant START =
            MinuteOracle.FIRST.atStartOfDay(Zone.VIETNAM).toInstant();
    private static final int LATEST = 4_700_000;
    private static final Text WHAT = new Text("Bảo trì", "Maintenance");

    @Property(tries = 100_000)
    void answerIsDueAfterEightHoursInWhichTheWorkCouldBeDone(
            @ForAll @IntRange(max = LATEST) int from, @ForAll @IntRange(max = 5) int many, @ForAll Random random) {
        List<int[]> stretches = new ArrayList<>();
        List<Outage> outages = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            int begin = from - 2_000 + random.nextInt(8_000);
            int end = begin + 1 + random.nextInt(i % 2 == 0 ? 300 : 4_000);
            stretches.add(new int[] {begin, end});
            outages.add(new Outage(instant(begin), instant(end), WHAT));
        }

        DueDate due = due(instant(from), outages);

        assertThat(minute(due.at())).isEqualTo(ORACLE.addOutside(stretches, from, 8 * 60));
        Duration named = named(due);
        assertThat(minute(due.at()))
                .as("what is named is what was added")
                .isEqualTo(ORACLE.add(from, 8 * 60 + Math.toIntExact(named.toMinutes())));
    }

    @Property(tries = 20_000)
    void outageThatIsToldTwiceCountsOnce(
            @ForAll @IntRange(max = LATEST) int from, @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
        Outage outage = new Outage(instant(from + minutes / 2), instant(from + minutes / 2 + minutes), WHAT);
        Outage within = new Outage(outage.from().plusSeconds(30), outage.to(), WHAT);

        assertThat(due(instant(from), List.of(outage, within, outage)).at())
                .isEqualTo(due(instant(from), List.of(outage)).at());
    }

    @Property(tries = 20_000)
    void orderInWhichTheyAreTellsNothing(@ForAll @IntRange(max = LATEST) int from, @ForAll Random random) {
        List<Outage> outages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int begin = from + random.nextInt(2_000);
            outages.add(new Outage(instant(begin), instant(begin + 1 + random.nextInt(500)), WHAT));
        }
        DueDate due = due(instant(from), outages);
        Collections.shuffle(outages, random);

        assertThat(due(instant(from), outages).at()).isEqualTo(due.at());
    }

    @Test
    void outageOutsideOfficeHoursMovesNothingAndIsNotNamed() {
        Outage night = outage("2021-03-09T17:00", "2021-03-10T07:00");
        Outage noon = outage("2021-03-10T11:30", "2021-03-10T13:30");

        DueDate due = due(at("2021-03-09T15:00"), List.of(night, noon));

        assertThat(due).isEqualTo(due(at("2021-03-09T15:00"), List.of()));
    }

    @Test
    void outageMovesTheAnswerByItsWorkingTimeAndSaysSo() {
        DueDate due = due(at("2021-03-09T07:00"), List.of(outage("2021-03-09T10:30", "2021-03-09T14:00")));

        assertThat(due.at()).isEqualTo(at("2021-03-10T08:30"));
        assertThat(due.reasons())
                .containsExactly(new DueReason.Outage(
                        at("2021-03-09T10:30"),
                        at("2021-03-09T14:00"),
                        WHAT,
                        Duration.ofMinutes(90),
                        at("2021-03-09T17:00"),
                        at("2021-03-10T08:30")));
    }

    @Test
    void outageThatLastsMovesNothingUntilItsEndIsKnown() {
        DueDate due = due(at("2021-03-09T07:00"), List.of(outage("2021-03-09T10:30", null)));

        assertThat(due.at()).isEqualTo(at("2021-03-09T17:00"));
        assertThat(due.reasons()).singleElement().isInstanceOfSatisfying(DueReason.Outage.class, lasting -> {
            assertThat(lasting.to()).isNull();
            assertThat(lasting.counted()).isZero();
        });
    }

    @Test
    void outageAfterTheAnswerWasDueCuresNoLateness() {
        assertThat(due(at("2021-03-09T07:00"), List.of(outage("2021-03-09T17:00", "2021-03-12T17:00")))
                        .at())
                .isEqualTo(at("2021-03-09T17:00"));
        assertThatThrownBy(() -> outage("2021-03-09T10:30", "2021-03-09T10:30"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void promiseIsNotMovedByOutages() {
        Outage day = outage("2021-03-10T07:00", "2021-03-10T17:00");
        DueDates dueDates = new DueDates(place -> SeededCalendar.NATIONAL, (agency, since) -> List.of(day));

        assertThat(dueDates.count(AGENCY, at("2021-03-09T08:30"), new Period(3, PeriodUnit.WORKING_DAYS), List.of())
                        .at())
                .isEqualTo(at("2021-03-12T17:00"));
    }

    private static DueDate due(Instant from, List<Outage> outages) {
        return new DueDates(place -> SeededCalendar.NATIONAL, (agency, since) -> outages).answerBy(AGENCY, from);
    }

    private static Duration named(DueDate due) {
        return due.reasons().stream()
                .filter(DueReason.Outage.class::isInstance)
                .map(reason -> ((DueReason.Outage) reason).counted())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Outage outage(String from, @Nullable String to) {
        return new Outage(at(from), to == null ? null : at(to), WHAT);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.VIETNAM).toInstant();
    }

    private static Instant instant(int minute) {
        return START.plusSeconds(minute * 60L);
    }

    private static int minute(Instant instant) {
        return Math.toIntExact(Duration.between(START, instant).toMinutes());
    }
}
