package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.time.Zone;

/** Weeks without holidays: those come to this package with the yearly announcements. */
class DueDatesTest {

    private final DueDates dueDates = new DueDates();

    @Test
    void eightWorkingHoursFromFridayAfternoonEndOnMondayAfternoon() {
        assertThat(dueDates.answerBy(at("2020-02-07T16:00"))).isEqualTo(at("2020-02-10T16:00"));
    }

    @Test
    void workingDaysBeginTheDayAfterAndEndAtCloseOfBusiness() {
        assertThat(dueDates.promise(at("2021-03-09T08:30"), 3, PeriodUnit.WORKING_DAYS))
                .isEqualTo(at("2021-03-12T17:00"));
    }

    @Test
    void workingDaysSkipTheWeekend() {
        assertThat(dueDates.promise(at("2021-03-12T08:30"), 1, PeriodUnit.WORKING_DAYS))
                .isEqualTo(at("2021-03-15T17:00"));
    }

    @Test
    void calendarDaysThatEndOnAWeekendMoveToMonday() {
        assertThat(dueDates.promise(at("2021-03-05T10:00"), 15, PeriodUnit.DAYS))
                .isEqualTo(at("2021-03-22T17:00"));
    }

    @Test
    void sameDayBeforeThreeIsDueTodayAndAfterThreeTheNextWorkingDay() {
        assertThat(dueDates.promise(at("2021-03-12T14:59"), 1, PeriodUnit.SAME_DAY))
                .isEqualTo(at("2021-03-12T17:00"));
        assertThat(dueDates.promise(at("2021-03-12T15:05"), 1, PeriodUnit.SAME_DAY))
                .isEqualTo(at("2021-03-15T17:00"));
    }

    @Test
    void waitingMovesThePromiseByItsWorkingTimeToTheCloseOfThatDay() {
        Instant promised = at("2021-03-19T17:00");

        assertThat(dueDates.resumed(promised, at("2021-03-17T08:00"), at("2021-03-17T14:30")))
                .as("3.5 h before noon and 1 h after")
                .isEqualTo(at("2021-03-22T17:00"));
    }

    @Test
    void waitingOverNightOnlyMovesNothing() {
        Instant promised = at("2021-03-19T17:00");

        assertThat(dueDates.resumed(promised, at("2021-03-17T18:00"), at("2021-03-18T06:00")))
                .isEqualTo(promised);
    }

    @Test
    void waitingThatBeganAfterThePromiseNeverCuresLateness() {
        Instant promised = at("2021-03-19T17:00");

        assertThat(dueDates.resumed(promised, at("2021-03-22T08:00"), at("2021-04-22T08:00")))
                .isEqualTo(promised);
    }

    @Test
    void daysToAnswerInEndWithTheWorkingDayTheyFallOnOrTheNext() {
        assertThat(dueDates.supplementBy(at("2021-03-15T10:00"), 4)).isEqualTo(at("2021-03-19T17:00"));
        assertThat(dueDates.supplementBy(at("2021-03-15T10:00"), 5)).isEqualTo(at("2021-03-22T17:00"));
    }

    @Property
    void measuringIsTheInverseOfAdding(
            @ForAll @IntRange(max = 100_000) int startMinute, @ForAll @IntRange(max = 20_000) int minutes) {
        var from =
                LocalDateTime.parse("2021-03-01T00:00").plusMinutes(startMinute).atZone(Zone.VIETNAM);
        Duration amount = Duration.ofMinutes(minutes);

        assertThat(OfficeHours.between(from, OfficeHours.add(from, amount))).isEqualTo(amount);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.VIETNAM).toInstant();
    }
}
