package vn.motcua.calendar.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.SeededCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.calendar.Workplace;

@DatabaseTest
class CalendarsTest {
    private static final LocalDate ORDINARY = LocalDate.of(2026, 11, 25);

    private final Calendars calendars;
    private final Agencies agencies;
    private final Tables tables;

    CalendarsTest(Calendars calendars, Agencies agencies, Tables tables) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.tables = tables;
    }

    @AfterEach
    void asSeeded() {
        tables.execute("DELETE FROM calendar_day WHERE day = '" + ORDINARY + "'");
        tables.execute("UPDATE calendar_revision SET revision = revision + 1");
        calendars.changed();
    }

    @Test
    void seededHolidaysAndHoursAreInForceInEachProvince() {
        for (String province : new String[] {"H50", "H56", "H59"}) {
            WorkingTime time = calendars.of(new Workplace.WholeAgency(agency(province)));
            assertThat(time.isWorkingDay(LocalDate.of(2026, 2, 17)))
                    .as(province)
                    .isFalse();
            assertThat(time.isWorkingDay(LocalDate.of(2026, 8, 22)))
                    .as(province)
                    .isTrue();
            assertThat(time.shifts(ORDINARY)).isEqualTo(SeededCalendar.NATIONAL.shifts(ORDINARY));
        }
    }

    @Test
    void provinceHasItsOwnDaysBesideTheNationalOnes() {
        addHoliday("H56", "Ngày lễ của tỉnh");
        tables.execute("UPDATE calendar_revision SET revision = revision + 1");
        calendars.changed();

        assertThat(calendars.of(whole("H56")).isWorkingDay(ORDINARY)).isFalse();
        assertThat(calendars.of(whole("H56")).isWorkingDay(LocalDate.of(2026, 2, 17)))
                .isFalse();
        assertThat(calendars.of(whole("H50")).isWorkingDay(ORDINARY)).isTrue();
    }

    @Test
    void placesHaveTheHoursOfTheNarrowestThatHasSome() {
        LocalDate saturday = LocalDate.of(2026, 11, 28);
        AgencyId ward = agency("H56.32.01");
        assertThat(calendars.of(new Workplace.OneStop(ward)).isWorkingDay(saturday))
                .as("its counter is open on Saturday morning")
                .isTrue();
        assertThat(calendars.of(new Workplace.WholeAgency(ward)).isWorkingDay(saturday))
                .isFalse();
        UnitId counter = agencies.findUnitByCode("H56.32.01/MC").orElseThrow().id();
        assertThat(calendars.of(new Workplace.Room(counter)).isWorkingDay(saturday))
                .isTrue();
        assertThat(calendars.of(new Workplace.Room(counter)).isWorkingDay(LocalDate.of(2026, 2, 17)))
                .as("holidays are everybody's")
                .isFalse();
        assertThat(calendars.of(new Workplace.Room(counter)).isWorkingDay(LocalDate.of(2020, 11, 28)))
                .as("before their first day the wider ones hold")
                .isFalse();
        Workplace mountain = new Workplace.WholeAgency(agency("H56.35.02"));
        assertThat(calendars.of(mountain).shifts(ORDINARY).getFirst().from()).isEqualTo(LocalTime.of(7, 30));
        UnitId room = agencies.findUnitByCode("H56.35.02/TPHT").orElseThrow().id();
        assertThat(calendars.of(new Workplace.Room(room)).shifts(ORDINARY))
                .isEqualTo(calendars.of(mountain).shifts(ORDINARY));
    }

    private Workplace whole(String code) {
        return new Workplace.WholeAgency(agency(code));
    }

    private AgencyId agency(String code) {
        return agencies.findByCode(code).orElseThrow().id();
    }

    private void addHoliday(String province, String name) {
        tables.execute("INSERT INTO calendar_day (province, day, kind, name, name_en) VALUES ('" + province + "', '"
                + ORDINARY + "', 'HOLIDAY', '" + name + "', 'A day of the province')");
    }
}
