package vn.motcua.calendar.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.Seeds;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;

@DatabaseTest
class CalendarSeedsTest {
    private final CalendarSeeds seeds;
    private final Tables tables;

    CalendarSeedsTest(CalendarSeeds seeds, Tables tables) {
        this.seeds = seeds;
        this.tables = tables;
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
    void dayThatNewSeedsBringIsAChangeThatRunningDatesAreCountedBy(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("calendar/more.json"), """
                {"province": "H56", "hours": [], "days": [
                {"day": "2033-12-06", "kind": "HOLIDAY", "name": "Nghỉ lễ", "nameEn": "Holiday", "basis": null,
                "replaces": null},
                {"day": "2033-12-05", "kind": "HOLIDAY", "name": "Nghỉ lễ", "nameEn": "Holiday", "basis": null,
                "replaces": null}]}""");
        String change = "calendar_change WHERE place = 'H56' AND kind = 'DAY_PUT' AND first_day = '2033-12-05'"
                + " AND changed_by IS NULL";
        try {
            seeds.load(folder);

            assertThat(tables.count(change + " AND recounted_at IS NULL")).isEqualTo(1);
            assertThat(tables.count(change + " AND reason ="
                            + " 'Cập nhật ngày nghỉ, ngày làm bù: 05/12/2033 (Nghỉ lễ), 06/12/2033 (Nghỉ lễ)'"))
                    .as("applicants read which days they are")
                    .isEqualTo(1);
            seeds.load(folder);
            assertThat(tables.count(change)).as("brought once, told once").isEqualTo(1);
        } finally {
            tables.execute("DELETE FROM calendar_change WHERE first_day = '2033-12-05'");
            tables.execute("DELETE FROM calendar_day WHERE day IN ('2033-12-05', '2033-12-06')");
            tables.execute("DELETE FROM calendar_seeded WHERE day IN ('2033-12-05', '2033-12-06')");
        }
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

    @Test
    void hoursOfAPlaceLieInTheProvinceOfTheirFile(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(folder.resolve("calendar/broken.json"), """
                {"province": "H56", "hours": [{"validFrom": "2026-01-01", "place": "H50.31/MC",
                "week": {"SATURDAY": [["07:30", "11:00"]]}}], "days": []}""");

        assertThatThrownBy(() -> seeds.load(folder)).isInstanceOf(IllegalArgumentException.class);
        assertThat(tables.count("calendar_shift WHERE place = 'H50.31/MC'")).isZero();
    }
}
