package vn.motcua.calendar.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.Seeds;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.SeededCalendar;
import vn.motcua.calendar.WorkingTime;

@DatabaseTest
class CalendarsTest {
    private static final LocalDate ORDINARY = LocalDate.of(2026, 11, 25);

    private final Calendars calendars;
    private final CalendarSeeds seeds;
    private final Agencies agencies;
    private final Tables tables;

    CalendarsTest(Calendars calendars, CalendarSeeds seeds, Agencies agencies, Tables tables) {
        this.calendars = calendars;
        this.seeds = seeds;
        this.agencies = agencies;
        this.tables = tables;
    }

    @AfterEach
    void asSeeded() {
        tables.execute("DELETE FROM calendar_day WHERE day = '" + ORDINARY + "'");
        calendars.refresh();
    }

    @Test
    void seededHolidaysAndHoursAreInForceInEachProvince() {
        for (String province : new String[] {"H50", "H56", "H59"}) {
            WorkingTime time = calendars.of(agency(province));
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
        calendars.refresh();

        assertThat(calendars.of(agency("H56")).isWorkingDay(ORDINARY)).isFalse();
        assertThat(calendars.of(agency("H56")).isWorkingDay(LocalDate.of(2026, 2, 17)))
                .isFalse();
        assertThat(calendars.of(agency("H50")).isWorkingDay(ORDINARY)).isTrue();
    }

    @Test
    void whatAnAdministratorChangedStaysWhenTheSeedsComeAgain() {
        tables.execute("UPDATE calendar_day SET name = 'Đã sửa' WHERE province = '' AND day = '2026-02-17'");
        tables.execute("UPDATE calendar_revision SET content_hash = ''");
        try {
            seeds.load(Seeds.folder());

            assertThat(tables.count("calendar_day WHERE name = 'Đã sửa'")).isEqualTo(1);
            assertThat(tables.count("calendar_day WHERE province = '' AND day = '2026-02-16'"))
                    .isEqualTo(1);
        } finally {
            tables.execute("UPDATE calendar_day SET name = 'Tết Nguyên đán' WHERE name = 'Đã sửa'");
        }
    }

    @Test
    void dayThatWasRemovedDoesNotComeBackWithTheSeeds() {
        tables.execute("DELETE FROM calendar_day WHERE province = '' AND day = '2019-01-01'");
        tables.execute("UPDATE calendar_revision SET content_hash = ''");
        try {
            seeds.load(Seeds.folder());

            assertThat(tables.count("calendar_day WHERE province = '' AND day = '2019-01-01'"))
                    .isZero();
        } finally {
            tables.execute("DELETE FROM calendar_seeded WHERE day = '2019-01-01' AND kind = 'DAY'");
            tables.execute("UPDATE calendar_revision SET content_hash = ''");
            seeds.load(Seeds.folder());
        }
        assertThat(tables.count("calendar_day WHERE province = '' AND day = '2019-01-01'"))
                .as("what was never brought is")
                .isEqualTo(1);
    }

    @Test
    void seedsThatAreNoCalendarStopTheImport(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("calendar/broken.json"), """
                {"province": "H56", "hours": [], "days": [{"day": "2026-12-05", "kind": "SWAPPED_WORKING",
                "name": "Làm bù", "nameEn": "Worked", "basis": null, "replaces": null}]}""");

        assertThatThrownBy(() -> seeds.load(folder)).isInstanceOf(IllegalArgumentException.class);
        assertThat(tables.count("calendar_day WHERE day = '2026-12-05'")).isZero();
    }

    private AgencyId agency(String code) {
        return agencies.findByCode(code).orElseThrow().id();
    }

    private void addHoliday(String province, String name) {
        tables.execute("INSERT INTO calendar_day (province, day, kind, name, name_en) VALUES ('" + province + "', '"
                + ORDINARY + "', 'HOLIDAY', '" + name + "', 'A day of the province')");
    }
}
