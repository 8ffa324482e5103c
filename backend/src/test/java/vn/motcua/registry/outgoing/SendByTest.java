package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.SeededCalendar;
import vn.motcua.calendar.Shift;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Urgency;

/** Until when a signed document must be on its way (Decision 28/2018, article 6). */
class SendByTest {

    @Test
    void documentIsSentByTheNextWorkingMorningAtTheLatest() {
        assertThat(by("2021-03-09T08:30", Urgency.NORMAL)).isEqualTo(at("2021-03-10T11:30"));
        assertThat(by("2021-03-09T23:59", Urgency.NORMAL)).isEqualTo(at("2021-03-10T11:30"));
    }

    @Test
    void daysOfRestAreNoWorkingMornings() {
        assertThat(by("2021-03-12T16:59", Urgency.NORMAL)).isEqualTo(at("2021-03-15T11:30"));
        assertThat(by("2020-04-29T10:00", Urgency.NORMAL)).isEqualTo(at("2020-05-04T11:30"));
    }

    @ParameterizedTest
    @EnumSource(value = Urgency.class, mode = EnumSource.Mode.EXCLUDE, names = "NORMAL")
    void urgentDocumentIsSentRightAfterItIsSigned(Urgency urgency) {
        assertThat(by("2021-03-12T16:59", urgency)).isEqualTo(at("2021-03-12T16:59"));
    }

    @Test
    void morningOfAnOfficeThatTakesNoBreakEndsAtNoon() {
        OfficeHours oneShift =
                new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(new Shift(LocalTime.of(7, 0), LocalTime.of(15, 0)))));
        WorkingTime mondays = new WorkingTime(Map.of(LocalDate.of(2019, 1, 1), oneShift), Map.of());

        assertThat(SendBy.of(at("2021-03-09T08:30"), Urgency.NORMAL, mondays)).isEqualTo(at("2021-03-15T12:00"));
    }

    private static Instant by(String signedAt, Urgency urgency) {
        return SendBy.of(at(signedAt), urgency, SeededCalendar.NATIONAL);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Zone.VIETNAM).toInstant();
    }
}
