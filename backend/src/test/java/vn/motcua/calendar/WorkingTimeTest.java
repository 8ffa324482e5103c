package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.time.Zone;

/** Working time against a count of every minute of ten years, holidays and exchanged days included. */
class WorkingTimeTest {
    private static final WorkingTime TIME = SeededCalendar.NATIONAL;
    private static final MinuteOracle ORACLE = new MinuteOracle(SeededCalendar.FILE);
    private static final Instant START =
            MinuteOracle.FIRST.atStartOfDay(Zone.VIETNAM).toInstant();
    /** Nine of the ten years, so that what is added stays within them. */
    private static final int LATEST = 4_700_000;

    private static final int LONGEST = 60_000;

    @Property(tries = 100_000)
    void addingIsWhatCountingMinutesFinds(
            @ForAll @IntRange(max = LATEST) int from, @ForAll @IntRange(max = LONGEST) int minutes) {
        assertThat(minute(TIME.add(instant(from), Duration.ofMinutes(minutes)))).isEqualTo(ORACLE.add(from, minutes));
    }

    @Property(tries = 100_000)
    void measuringIsWhatCountingMinutesFinds(
            @ForAll @IntRange(max = LATEST) int from, @ForAll @IntRange(max = 120_000) int minutes) {
        assertThat(TIME.between(instant(from), instant(from + minutes)))
                .isEqualTo(Duration.ofMinutes(ORACLE.between(from, from + minutes)));
    }

    @Property(tries = 100_000)
    void measuringIsTheInverseOfAddingToTheSecond(
            @ForAll @IntRange(max = LATEST) int from, @ForAll @IntRange(max = 3_000_000) int seconds) {
        Instant start = instant(from).plusSeconds(seconds % 60);
        Duration amount = Duration.ofSeconds(seconds);

        assertThat(TIME.between(start, TIME.add(start, amount))).isEqualTo(amount);
    }

    @Test
    void businessLastClosedAtTheEndOfTheDayOrOfTheLastWorkingDayBefore() {
        Instant friday = at(LocalDate.of(2026, 3, 6), 17);

        assertThat(TIME.lastCloseBy(friday)).isEqualTo(friday);
        assertThat(TIME.lastCloseBy(at(LocalDate.of(2026, 3, 8), 10))).isEqualTo(friday);
        assertThat(TIME.lastCloseBy(at(LocalDate.of(2026, 3, 9), 16))).isEqualTo(friday);
        assertThat(TIME.lastCloseBy(at(LocalDate.of(2026, 3, 9), 18))).isEqualTo(at(LocalDate.of(2026, 3, 9), 17));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(Zone.VIETNAM).toInstant();
    }

    @Property(tries = 100_000)
    void addingMoreOrFromLaterIsNeverSooner(
            @ForAll @IntRange(max = LATEST) int from,
            @ForAll @IntRange(max = LONGEST) int minutes,
            @ForAll @IntRange(max = 10_000) int more) {
        Instant due = TIME.add(instant(from), Duration.ofMinutes(minutes));

        assertThat(TIME.add(instant(from), Duration.ofMinutes(minutes + more))).isAfterOrEqualTo(due);
        assertThat(TIME.add(instant(from + more), Duration.ofMinutes(minutes))).isAfterOrEqualTo(due);
    }

    @Property(tries = 100_000)
    void pauseMovesADateByExactlyItsWorkingTime(
            @ForAll @IntRange(max = LATEST) int from,
            @ForAll @IntRange(max = LONGEST) int minutes,
            @ForAll @IntRange(min = 1, max = 10_000) int pause) {
        Instant due = TIME.add(instant(from), Duration.ofMinutes(minutes));

        assertThat(TIME.add(due, Duration.ofMinutes(pause)))
                .isEqualTo(TIME.add(instant(from), Duration.ofMinutes(minutes + pause)));
    }

    /** What explains a date names each day that was not worked, and no other; and nothing else was passed over. */
    @Property(tries = 100_000)
    void daysThatAreNamedAreThoseWithoutAWorkingMinute(
            @ForAll @IntRange(max = LATEST) int from,
            @ForAll @IntRange(max = LONGEST) int minutes,
            @ForAll @IntRange(max = 3) int pauses) {
        List<Pause> waits = new ArrayList<>();
        int waited = 0;
        for (int i = 0; i < pauses; i++) {
            int begin = from + minutes * (i + 1) / 8;
            int end = begin + minutes / 8;
            waits.add(new Pause(instant(begin), instant(end), PauseCause.SUPPLEMENT));
            waited += ORACLE.between(begin, end);
        }
        Countdown countdown =
                new Countdown(TIME, instant(from), new Period(Math.max(1, minutes / 60), PeriodUnit.WORKING_HOURS));
        Instant first = countdown.result().at();
        waits.forEach(countdown::pause);
        DueDate due = countdown.result();

        int last = minute(due.at());
        boolean wasLate = waits.stream().anyMatch(wait -> !wait.from().isBefore(first));
        if (!wasLate) {
            assertThat(last).isEqualTo(ORACLE.add(from, Math.max(1, minutes / 60) * 60 + waited));
        }
        assertThat(daysOff(due)).isEqualTo(ORACLE.daysOff(from, last));
    }

    private static List<LocalDate> daysOff(DueDate due) {
        return due.reasons().stream()
                .filter(reason -> reason instanceof DueReason.OfDay && !(reason instanceof DueReason.WorkedInExchange))
                .map(reason -> ((DueReason.OfDay) reason).day())
                .toList();
    }

    @Test
    void workedSaturdayHasTheHoursOfTheDayItReplaces() {
        assertThat(TIME.shifts(LocalDate.of(2024, 5, 4))).isEqualTo(TIME.shifts(LocalDate.of(2024, 5, 6)));
        assertThat(TIME.isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
    }

    @Test
    void hoursHoldFromTheirDayOn() {
        OfficeHours later =
                new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(new Shift(LocalTime.of(8, 0), LocalTime.of(12, 0)))));
        LocalDate from = LocalDate.of(2026, 1, 5);
        WorkingTime time = new WorkingTime(Map.of(LocalDate.of(2019, 1, 1), OfficeHours.USUAL, from, later), Map.of());

        assertThat(time.isWorkingDay(LocalDate.of(2026, 1, 2))).isTrue();
        assertThat(time.isWorkingDay(LocalDate.of(2026, 1, 6))).isFalse();
        assertThat(time.workingDaysAfter(from, 1)).isEqualTo(LocalDate.of(2026, 1, 12));
    }

    @Test
    void weekWithoutWorkAndShiftsThatOverlapAreNoHours() {
        assertThatThrownBy(() -> new OfficeHours(Map.of())).isInstanceOf(IllegalArgumentException.class);
        Shift morning = new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30));
        Shift late = new Shift(LocalTime.of(11, 0), LocalTime.of(17, 0));
        assertThatThrownBy(() -> new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(morning, late))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant instant(int minute) {
        return START.plusSeconds(minute * 60L);
    }

    private static int minute(Instant instant) {
        return Math.toIntExact(Duration.between(START, instant).toMinutes());
    }
}
