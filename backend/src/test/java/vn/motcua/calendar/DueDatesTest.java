package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.time.Zone;

/** Time limits in the national calendar of the seeds. */
class DueDatesTest {

    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());

    private final DueDates dueDates = new DueDates(agency -> SeededCalendar.NATIONAL);

    @Test
    void eightWorkingHoursFromFridayAfternoonEndOnMondayAfternoon() {
        assertThat(dueDates.answerBy(AGENCY, at("2020-02-07T16:00"))).isEqualTo(at("2020-02-10T16:00"));
    }

    @Test
    void workingDaysBeginTheDayAfterAndEndAtCloseOfBusiness() {
        assertThat(dueDates.promise(AGENCY, at("2021-03-09T08:30"), 3, PeriodUnit.WORKING_DAYS))
                .isEqualTo(at("2021-03-12T17:00"));
    }

    @Test
    void workingDaysSkipTheWeekend() {
        assertThat(dueDates.promise(AGENCY, at("2021-03-12T08:30"), 1, PeriodUnit.WORKING_DAYS))
                .isEqualTo(at("2021-03-15T17:00"));
    }

    @Test
    void calendarDaysThatEndOnAWeekendMoveToMonday() {
        assertThat(dueDates.promise(AGENCY, at("2021-03-05T10:00"), 15, PeriodUnit.DAYS))
                .isEqualTo(at("2021-03-22T17:00"));
    }

    @Test
    void sameDayBeforeThreeIsDueTodayAndAfterThreeTheNextWorkingDay() {
        assertThat(dueDates.promise(AGENCY, at("2021-03-12T14:59"), 1, PeriodUnit.SAME_DAY))
                .isEqualTo(at("2021-03-12T17:00"));
        assertThat(dueDates.promise(AGENCY, at("2021-03-12T15:05"), 1, PeriodUnit.SAME_DAY))
                .isEqualTo(at("2021-03-15T17:00"));
    }

    @Test
    void waitingMovesThePromiseByItsWorkingTimeToTheCloseOfThatDay() {
        Instant promised = at("2021-03-19T17:00");

        assertThat(dueDates.resumed(AGENCY, promised, at("2021-03-17T08:00"), at("2021-03-17T14:30")))
                .as("3.5 h before noon and 1 h after")
                .isEqualTo(at("2021-03-22T17:00"));
    }

    @Test
    void waitingOverNightOnlyMovesNothing() {
        Instant promised = at("2021-03-19T17:00");

        assertThat(dueDates.resumed(AGENCY, promised, at("2021-03-17T18:00"), at("2021-03-18T06:00")))
                .isEqualTo(promised);
    }

    @Test
    void waitingThatBeganAfterThePromiseNeverCuresLateness() {
        Instant promised = at("2021-03-19T17:00");

        assertThat(dueDates.resumed(AGENCY, promised, at("2021-03-22T08:00"), at("2021-04-22T08:00")))
                .isEqualTo(promised);
    }

    @Test
    void daysToAnswerInEndWithTheWorkingDayTheyFallOnOrTheNext() {
        assertThat(dueDates.supplementBy(AGENCY, at("2021-03-15T10:00"), 4)).isEqualTo(at("2021-03-19T17:00"));
        assertThat(dueDates.supplementBy(AGENCY, at("2021-03-15T10:00"), 5)).isEqualTo(at("2021-03-22T17:00"));
    }

    @Test
    void lunarNewYearIsNotCounted() {
        assertThat(promise("2021-02-09T08:30", 3, PeriodUnit.WORKING_DAYS)).isEqualTo(at("2021-02-19T17:00"));
    }

    @Test
    void calendarDaysThatEndOnLabourDayMoveOverTheWeekend() {
        assertThat(promise("2020-04-16T10:00", 15, PeriodUnit.DAYS)).isEqualTo(at("2020-05-04T17:00"));
    }

    @Test
    void sameDayAfterThreeBeforeAHolidayIsDueAfterTheDayInLieu() {
        assertThat(promise("2021-04-29T15:05", 1, PeriodUnit.SAME_DAY)).isEqualTo(at("2021-05-04T17:00"));
    }

    @Test
    void waitOfFiveWorkingHoursMovesThePromiseToTheCloseOfTheNextWorkingDay() {
        Instant internal = SeededCalendar.NATIONAL.add(at("2021-02-19T17:00"), Duration.ofHours(5));
        assertThat(internal).as("the internal date, to the hour").isEqualTo(at("2021-02-22T14:00"));

        assertThat(dueDates.resumed(AGENCY, at("2021-02-19T17:00"), at("2021-02-17T08:00"), at("2021-02-17T15:00")))
                .isEqualTo(at("2021-02-22T17:00"));
    }

    private Instant promise(String acceptedAt, int amount, PeriodUnit unit) {
        return dueDates.promise(AGENCY, at(acceptedAt), amount, unit);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.VIETNAM).toInstant();
    }
}
