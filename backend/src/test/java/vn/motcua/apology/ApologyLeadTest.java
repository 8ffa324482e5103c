package vn.motcua.apology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.agency.AgencyId;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.SeededCalendar;
import vn.motcua.platform.time.Zone;

/** An apology is prepared early enough to go out a working day before the promise, whatever the hour of the promise. */
class ApologyLeadTest {
    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final ApologySettings USUAL = new ApologySettings(2, 50, 3);

    @ParameterizedTest
    @CsvSource({
        // Promised for a Friday: from Wednesday on, so that a leader can sign it on Wednesday or Thursday.
        "2021-03-12T17:00, 2021-03-09T23:59, false",
        "2021-03-12T17:00, 2021-03-10T00:00, true",
        "2021-03-12T07:30, 2021-03-10T00:00, true",
        // For a Tuesday: from the Friday before.
        "2021-03-16T17:00, 2021-03-11T17:00, false",
        "2021-03-16T17:00, 2021-03-12T00:00, true",
        "2021-03-16T17:00, 2021-03-14T10:00, true",
        "2021-03-17T17:00, 2021-03-14T10:00, false",
        // For the first and the second day after a long holiday, with the days before it.
        "2021-05-04T17:00, 2021-04-27T23:59, false",
        "2021-05-04T17:00, 2021-04-28T00:00, true",
        "2021-05-05T17:00, 2021-04-28T23:59, false",
        "2021-05-05T17:00, 2021-04-29T00:00, true"
    })
    void countedInWholeWorkingDaysBackFromThePromisedDay(String promised, String now, boolean near) {
        ApologyLead lead = new ApologyLead(
                new DueDates(place -> SeededCalendar.NATIONAL, (agency, since) -> List.of()),
                USUAL,
                Clock.fixed(at(now), Zone.VIETNAM));

        assertThat(at(promised).isBefore(lead.horizon(AGENCY))).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        // Taken in at the opening of a day and promised for its end: not before the afternoon.
        "2021-03-12T07:30, 2021-03-12T17:00, 2021-03-12T08:00, false",
        "2021-03-12T07:30, 2021-03-12T17:00, 2021-03-12T14:00, true",
        // Over a week-end: the days of rest are no half of anything.
        "2021-03-12T16:00, 2021-03-15T17:00, 2021-03-14T23:00, false",
        "2021-03-12T16:00, 2021-03-15T17:00, 2021-03-15T14:00, true",
        // What is late is late.
        "2021-03-12T07:30, 2021-03-12T17:00, 2021-03-12T17:00, true"
    })
    void shortTimeLimitsMustBeHalfOver(String accepted, String promised, String now, boolean near) {
        ApologyLead lead = new ApologyLead(
                new DueDates(place -> SeededCalendar.NATIONAL, (agency, since) -> List.of()),
                USUAL,
                Clock.fixed(at(now), Zone.VIETNAM));

        assertThat(lead.isWellOn(AGENCY, at(accepted), at(promised))).isEqualTo(near);
    }

    /** At noon and at night as well, when no working time passes. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-03-12T12:10", "2021-03-12T22:00", "2021-03-13T09:00"})
    void whereNothingMustBeOverAnHourIsLikeAnother(String now) {
        ApologyLead lead = new ApologyLead(
                new DueDates(place -> SeededCalendar.NATIONAL, (agency, since) -> List.of()),
                new ApologySettings(2, 0, 3),
                Clock.fixed(at(now), Zone.VIETNAM));

        assertThat(lead.isWellOn(AGENCY, at(now), at("2021-03-19T17:00"))).isTrue();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.VIETNAM).toInstant();
    }
}
