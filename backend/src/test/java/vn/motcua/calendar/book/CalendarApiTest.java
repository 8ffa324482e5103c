package vn.motcua.calendar.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.recount.RecountDates;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** An administrator changes the province's calendar; dates that run move with it and say why. */
@ServerTest
class CalendarApiTest {
    private static final String CALENDAR = "/api/v1/officer/calendar";
    private static final String REASON = "Nghỉ tránh bão theo công điện của tỉnh";

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final Agencies agencies;
    private final Dossiers dossiers;
    private final RecountDates recount;
    private final Calendars calendars;
    private final Tables tables;

    CalendarApiTest(
            Api api,
            Desk desk,
            Acts acts,
            Agencies agencies,
            Dossiers dossiers,
            RecountDates recount,
            Calendars calendars,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.recount = recount;
        this.calendars = calendars;
        this.tables = tables;
    }

    @AfterEach
    void asSeeded() {
        tables.execute("DELETE FROM calendar_day WHERE province <> ''");
        tables.execute("DELETE FROM calendar_shift WHERE province <> ''");
        tables.execute("UPDATE calendar_change SET recounted_at = changed_at WHERE recounted_at IS NULL");
        tables.execute("UPDATE calendar_revision SET revision = revision + 1");
        calendars.refresh();
    }

    @Test
    void dayThatIsAddedMovesTheDatesThatRunAndTheySayWhy() {
        Dossier dossier = acts.accept(desk.intake(), desk.submitted());
        LocalDate due = promised(dossier);
        Clerk administrator = administrator();

        put(administrator, due, version(administrator)).expect(200);
        countAll();

        Dossier moved = dossiers.get(dossier.id());
        assertThat(promised(moved)).isAfter(due);
        assertThat(moved.version()).as("nobody's work is overtaken").isEqualTo(dossier.version());
        Answer seen = api.get("/api/v1/officer/dossiers/" + dossier.id().value())
                .bearer(desk.intake().token())
                .expect(200);
        assertThat(seen.json().at("/promise/reasons").findValuesAsText("kind")).contains("HOLIDAY", "CALENDAR_CHANGED");
        assertThat(seen.json().at("/promise/reasons").findValuesAsText("reason"))
                .containsExactly(REASON);
        assertThat(seen.json().at("/promise/reasons").findValuesAsText("by")).containsExactly(administrator.name());
        assertThat(tables.count("calendar_change WHERE recounted_at IS NULL")).isZero();

        remove(administrator, "/day-removals", due, version(administrator)).expect(200);
        countAll();

        assertThat(promised(dossiers.get(dossier.id()))).as("and back").isEqualTo(due);
    }

    @Test
    void changeIsComparedWithTheVersionThatWasRead() {
        Clerk administrator = administrator();
        long version = version(administrator);
        LocalDate day = LocalDate.of(2027, 3, 10);
        put(administrator, day, version).expect(200);

        put(administrator, day, version).expectProblem(412, "stale-version");
    }

    @Test
    void onlyAdministratorsOfTheProvinceChangeItAndAllOfficersReadIt() {
        Clerk handler = desk.handler();
        assertThat(read(handler).at("/editable")).isEqualTo("false");
        put(handler, LocalDate.of(2027, 3, 11), version(handler)).expectProblem(403, "not-your-calendar");
    }

    @Test
    void nationalDayIsNotRemovedHere() {
        Clerk administrator = administrator();
        remove(administrator, "/day-removals", LocalDate.of(2026, 2, 17), version(administrator))
                .expectProblem(404, "calendar-entry-not-found");
        remove(administrator, "/hours-removals", LocalDate.of(2026, 2, 17), version(administrator))
                .expectProblem(404, "calendar-entry-not-found");
    }

    @Test
    void hoursHoldFromTheirDayOnAndThoseBeforeItStay() {
        Clerk administrator = administrator();
        LocalDate from = LocalDate.of(2027, 6, 1);
        hours(administrator, from, "07:30", "11:30").expect(200);

        Dossier dossier = desk.submitted();
        assertThat(calendars.of(dossier.agencyId()).shifts(from)).hasSize(1);
        assertThat(calendars.of(dossier.agencyId()).shifts(LocalDate.of(2027, 5, 31)))
                .hasSize(2);
        assertThat(calendars.of(dossier.agencyId()).shifts(LocalDate.of(2027, 6, 2)))
                .as("a weekday without a shift is a day of rest")
                .isEmpty();
    }

    @Test
    void hoursThatEndBeforeTheyBeginAndExchangesForNothingAreRefused() {
        Clerk administrator = administrator();
        Answer wrong =
                hours(administrator, LocalDate.of(2027, 6, 1), "11:30", "07:30").expectProblem(400, "invalid-input");
        assertThat(wrong.at("/errors/0/pointer")).isEqualTo("/shifts/0");
        Answer none = post(
                        administrator,
                        "/days",
                        version(administrator),
                        Map.of(
                                "day",
                                "2027-03-13",
                                "kind",
                                "SWAPPED_WORKING",
                                "name",
                                "Làm bù",
                                "nameEn",
                                "Worked",
                                "reason",
                                REASON))
                .expectProblem(400, "invalid-input");
        assertThat(none.at("/errors/0/pointer")).isEqualTo("/replaces");
    }

    private void countAll() {
        while (recount.runOnce()) {
            assertThat(tables.count("calendar_change WHERE recounted_at IS NULL"))
                    .isLessThan(10);
        }
    }

    private Clerk administrator() {
        return desk.officer(
                new Post(agencies.findByCode("H56.21").orElseThrow().id().value(), null, Set.of(OfficerRole.ADMIN)));
    }

    private static LocalDate promised(Dossier dossier) {
        assertThat(dossier.times().promisedAt()).isNotNull();
        return LocalDate.ofInstant(dossier.times().promisedAt(), Zone.VIETNAM);
    }

    private Answer read(Clerk clerk) {
        return api.get(CALENDAR + "?year=2027").bearer(clerk.token()).expect(200);
    }

    private long version(Clerk clerk) {
        return read(clerk).version();
    }

    private Answer put(Clerk clerk, LocalDate day, long version) {
        return post(
                clerk,
                "/days",
                version,
                Map.of(
                        "day",
                        day.toString(),
                        "kind",
                        "HOLIDAY",
                        "name",
                        "Nghỉ tránh bão",
                        "nameEn",
                        "Storm",
                        "reason",
                        REASON));
    }

    private Answer remove(Clerk clerk, String path, LocalDate day, long version) {
        return post(clerk, path, version, Map.of("day", day.toString(), "reason", "Bão đã tan"));
    }

    private Answer hours(Clerk clerk, LocalDate from, String begin, String end) {
        return post(
                clerk,
                "/hours",
                version(clerk),
                Map.of(
                        "validFrom",
                        from.toString(),
                        "reason",
                        REASON,
                        "shifts",
                        List.of(Map.of("weekday", 2, "from", begin, "to", end))));
    }

    private Answer post(Clerk clerk, String path, long version, Map<String, Object> body) {
        return api.post(CALENDAR + path)
                .bearer(clerk.token())
                .ifMatch(version)
                .json(body)
                .send();
    }
}
