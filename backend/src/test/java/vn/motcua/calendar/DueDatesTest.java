package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.time.Zone;

/** Time limits in the national calendar of the seeds. */
class DueDatesTest {

    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());

    private final DueDates dueDates = new DueDates(place -> SeededCalendar.NATIONAL, (agency, since) -> List.of());

    @Test
    void eightWorkingHoursFromFridayAfternoonEndOnMondayAfternoon() {
        assertThat(dueDates.answerBy(AGENCY, at("2020-02-07T16:00")).at()).isEqualTo(at("2020-02-10T16:00"));
    }

    @Test
    void workingDaysBeginTheDayAfterAndEndAtCloseOfBusiness() {
        assertThat(promise("2021-03-09T08:30", 3, PeriodUnit.WORKING_DAYS)).isEqualTo(at("2021-03-12T17:00"));
    }

    @Test
    void workingDaysSkipTheWeekend() {
        assertThat(promise("2021-03-12T08:30", 1, PeriodUnit.WORKING_DAYS)).isEqualTo(at("2021-03-15T17:00"));
    }

    @Test
    void calendarDaysThatEndOnAWeekendMoveToMonday() {
        assertThat(promise("2021-03-05T10:00", 15, PeriodUnit.DAYS)).isEqualTo(at("2021-03-22T17:00"));
    }

    @Test
    void sameDayBeforeThreeIsDueTodayAndAfterThreeTheNextWorkingDay() {
        assertThat(promise("2021-03-12T14:59", 1, PeriodUnit.SAME_DAY)).isEqualTo(at("2021-03-12T17:00"));
        assertThat(promise("2021-03-12T15:05", 1, PeriodUnit.SAME_DAY)).isEqualTo(at("2021-03-15T17:00"));
    }

    @Test
    void sameDayAfterTheOfficeHasClosedIsDueTheNextWorkingDay() {
        Shift morning = new Shift(LocalTime.of(7, 30), LocalTime.of(11, 30));
        OfficeHours hours =
                new OfficeHours(Map.of(DayOfWeek.SATURDAY, List.of(morning), DayOfWeek.MONDAY, List.of(morning)));
        WorkingTime time = new WorkingTime(Map.of(LocalDate.of(2019, 1, 1), hours), Map.of());
        DueDates withSaturdays = new DueDates(place -> time, (agency, since) -> List.of());
        Period sameDay = new Period(1, PeriodUnit.SAME_DAY);

        assertThat(withSaturdays
                        .count(AGENCY, at("2021-03-13T11:00"), sameDay, List.of())
                        .at())
                .isEqualTo(at("2021-03-13T11:30"));
        assertThat(withSaturdays
                        .count(AGENCY, at("2021-03-13T13:00"), sameDay, List.of())
                        .at())
                .isEqualTo(at("2021-03-15T11:30"));
    }

    @Test
    void waitingMovesThePromiseByItsWorkingTimeToTheCloseOfThatDay() {
        DueDate due = waited("2021-03-16T08:00", pause("2021-03-17T08:00", "2021-03-17T14:30"));

        assertThat(due.at()).as("3.5 h before noon and 1 h after").isEqualTo(at("2021-03-22T17:00"));
        assertThat(due.exactAt()).isEqualTo(at("2021-03-22T11:30"));
        assertThat(due.reasons())
                .containsExactly(
                        new DueReason.Suspended(
                                pause("2021-03-17T08:00", "2021-03-17T14:30"),
                                Duration.ofMinutes(270),
                                at("2021-03-19T17:00"),
                                at("2021-03-22T17:00")),
                        new DueReason.Weekend(LocalDate.of(2021, 3, 20)),
                        new DueReason.Weekend(LocalDate.of(2021, 3, 21)));
    }

    @Test
    void twoShortWaitsOfADayTogetherMoveThePromiseByOneDay() {
        DueDate due = waited(
                "2021-03-15T08:00",
                pause("2021-03-16T08:00", "2021-03-16T09:00"),
                pause("2021-03-17T08:00", "2021-03-17T09:00"));

        assertThat(due.exactAt()).isEqualTo(at("2021-03-19T09:00"));
        assertThat(due.at()).isEqualTo(at("2021-03-19T17:00"));
    }

    @Test
    void waitingOverNightOnlyMovesNothing() {
        assertThat(waited("2021-03-16T08:00", pause("2021-03-17T18:00", "2021-03-18T06:00"))
                        .at())
                .isEqualTo(at("2021-03-19T17:00"));
    }

    @Test
    void waitingThatBeganAfterThePromiseNeverCuresLateness() {
        assertThat(waited("2021-03-16T08:00", pause("2021-03-22T08:00", "2021-04-22T08:00"))
                        .at())
                .isEqualTo(at("2021-03-19T17:00"));
    }

    @Test
    void waitThatLastsIsNamedAndHasMovedNothingYet() {
        Pause open = new Pause(at("2021-03-17T08:00"), null, PauseCause.PAYMENT);

        DueDate due = waited("2021-03-16T08:00", open);

        assertThat(due.at()).isEqualTo(at("2021-03-19T17:00"));
        assertThat(due.reasons())
                .containsExactly(
                        new DueReason.Suspended(open, Duration.ZERO, at("2021-03-19T17:00"), at("2021-03-19T17:00")));
    }

    @Test
    void waitBeforeTheClockStartedIsNoneOfIt() {
        DueDate due = waited("2021-03-16T08:00", pause("2021-03-10T08:00", "2021-03-15T08:00"));

        assertThat(due.at()).isEqualTo(at("2021-03-19T17:00"));
        assertThat(due.reasons()).isEmpty();
    }

    @Test
    void limitInHoursIsMovedToTheHour() {
        Period hours = new Period(8, PeriodUnit.WORKING_HOURS);
        DueDate due = dueDates.count(
                AGENCY, at("2021-03-16T07:00"), hours, List.of(pause("2021-03-16T08:00", "2021-03-16T09:30")));

        assertThat(due.at()).isEqualTo(at("2021-03-17T08:30"));
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
        DueDate due = dueDates.count(
                AGENCY,
                at("2021-02-09T08:30"),
                new Period(3, PeriodUnit.WORKING_DAYS),
                List.of(pause("2021-02-17T08:00", "2021-02-17T15:00")));

        assertThat(due.exactAt()).as("the internal date, to the hour").isEqualTo(at("2021-02-22T14:00"));
        assertThat(due.at()).isEqualTo(at("2021-02-22T17:00"));
    }

    @Test
    void everyDayThatIsPassedOverIsNamed() {
        List<DueReason> reasons = dueDates.count(
                        AGENCY, at("2021-04-29T15:05"), new Period(1, PeriodUnit.SAME_DAY), List.of())
                .reasons();

        assertThat(reasons).hasSize(5);
        assertThat(reasons.getFirst())
                .isEqualTo(new DueReason.AfterCut(LocalDate.of(2021, 4, 29), LocalTime.of(15, 0)));
        assertThat(reasons.get(1))
                .isInstanceOfSatisfying(
                        DueReason.Holiday.class,
                        day -> assertThat(day.name().vi()).contains("30/4"));
        assertThat(reasons.get(2)).isInstanceOf(DueReason.Holiday.class);
        assertThat(reasons.get(3)).isEqualTo(new DueReason.Weekend(LocalDate.of(2021, 5, 2)));
        assertThat(reasons.get(4)).isInstanceOf(DueReason.DayInLieu.class);
    }

    @Test
    void workedSaturdayIsNamedWithTheDayItReplaces() {
        List<DueReason> reasons = dueDates.count(
                        AGENCY, at("2024-05-03T09:00"), new Period(1, PeriodUnit.WORKING_DAYS), List.of())
                .reasons();

        assertThat(reasons).singleElement().isInstanceOfSatisfying(DueReason.WorkedInExchange.class, day -> {
            assertThat(day.day()).isEqualTo(LocalDate.of(2024, 5, 4));
            assertThat(day.replaces()).isEqualTo(LocalDate.of(2024, 4, 29));
        });
    }

    private DueDate waited(String acceptedAt, Pause... pauses) {
        return dueDates.count(AGENCY, at(acceptedAt), new Period(3, PeriodUnit.WORKING_DAYS), List.of(pauses));
    }

    private static Pause pause(String from, String to) {
        return new Pause(at(from), at(to), PauseCause.SUPPLEMENT);
    }

    private Instant promise(String acceptedAt, int amount, PeriodUnit unit) {
        return dueDates.count(AGENCY, at(acceptedAt), new Period(amount, unit), List.of())
                .at();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.VIETNAM).toInstant();
    }
}
