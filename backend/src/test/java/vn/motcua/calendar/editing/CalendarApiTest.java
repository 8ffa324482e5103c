package vn.motcua.calendar.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.calendar.change.HeldAnew;
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
    private final WorkingTimes calendars;
    private final HeldAnew held;
    private final Tables tables;

    CalendarApiTest(
            Api api,
            Desk desk,
            Acts acts,
            Agencies agencies,
            Dossiers dossiers,
            RecountDates recount,
            WorkingTimes calendars,
            HeldAnew held,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.agencies = agencies;
        this.dossiers = dossiers;
        this.recount = recount;
        this.calendars = calendars;
        this.held = held;
        this.tables = tables;
    }

    @AfterEach
    void asSeeded() {
        tables.execute("DELETE FROM calendar_day WHERE province <> ''");
        tables.execute("DELETE FROM calendar_shift WHERE valid_from >= '2027-01-01'");
        tables.execute("DELETE FROM calendar_day WHERE day = '2027-03-12'");
        tables.execute("UPDATE calendar_change SET recounted_at = changed_at WHERE recounted_at IS NULL");
        held.read();
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
        assertThat(told(dossier)).as("the applicant is told once").isEqualTo(1);

        remove(administrator, "/day-removals", due, version(administrator)).expect(200);
        countAll();

        assertThat(promised(dossiers.get(dossier.id()))).as("and back").isEqualTo(due);
        assertThat(told(dossier)).isEqualTo(2);
        Dossier waiting = desk.submitted();
        put(administrator, LocalDate.of(2027, 3, 10), version(administrator)).expect(200);
        countAll();
        assertThat(told(dossier) + told(waiting))
                .as("what does not move is not told")
                .isEqualTo(2);
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

        Workplace whole = new Workplace.WholeAgency(desk.submitted().agencyId());
        assertThat(calendars.of(whole).shifts(from)).hasSize(1);
        assertThat(calendars.of(whole).shifts(LocalDate.of(2027, 5, 31))).hasSize(2);
        assertThat(calendars.of(whole).shifts(LocalDate.of(2027, 6, 2)))
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

    @ParameterizedTest
    @CsvSource({
        "SWAPPED_WORKING, +10000-01-01",
        "COMPENSATORY_OFF, 2017-12-31",
        "SWAPPED_WORKING, 2027-03-13",
        "HOLIDAY, 2027-03-13",
        "SWAPPED_WORKING, 2027-03-14"
    })
    void otherDayOfAnExchangeLiesInTheCalendarAndIsAnotherWithHours(String kind, String replaces) {
        Clerk administrator = administrator();
        Answer refused = exchange(administrator, kind, "2027-03-13", replaces);

        assertThat(refused.expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/replaces");
    }

    @Test
    void exchangeIsJudgedByTheHoursThatHoldOnTheWorkedDay() {
        Clerk administrator = administrator();
        // From then on the province works on Tuesdays alone; before it by the hours of all.
        hours(administrator, LocalDate.of(2027, 6, 1), "07:30", "11:30").expect(200);

        exchange(administrator, "SWAPPED_WORKING", "2027-03-13", "2027-03-11").expect(200);
        exchange(administrator, "SWAPPED_WORKING", "2027-06-05", "2027-06-08").expect(200);
        exchange(administrator, "SWAPPED_WORKING", "2027-06-12", "2027-06-10").expectProblem(400, "invalid-input");
    }

    private Answer exchange(Clerk administrator, String kind, String day, String replaces) {
        Map<String, Object> body = Map.of(
                "day", day, "kind", kind, "name", "Làm bù", "nameEn", "Worked", "replaces", replaces, "reason", REASON);
        return post(administrator, "/days", version(administrator), body);
    }

    @Test
    void dayOfAllProvincesIsForAdministratorsAtAnAgencyWithoutSuperior() {
        Clerk highest = administrator("H56");
        Map<String, Object> day = Map.of(
                "day",
                "2027-03-12",
                "kind",
                "HOLIDAY",
                "name",
                "Nghỉ cả nước",
                "nameEn",
                "Off",
                "reason",
                REASON,
                "scope",
                "NATIONAL");
        Clerk administrator = administrator();
        post(administrator, "/days", version(administrator), day).expectProblem(403, "not-everybodys-calendar");

        Answer written = post(highest, "/days", version(highest), day).expect(200);

        assertThat(written.at("/nationalEditable")).isEqualTo("true");
        Workplace other = new Workplace.WholeAgency(
                agencies.findByCode("H50").orElseThrow().id());
        assertThat(calendars.of(other).isWorkingDay(LocalDate.of(2027, 3, 12))).isFalse();
        post(
                        highest,
                        "/day-removals",
                        version(highest),
                        Map.of("day", "2027-03-12", "reason", REASON, "scope", "NATIONAL"))
                .expect(200);
        assertThat(calendars.of(other).isWorkingDay(LocalDate.of(2027, 3, 12))).isTrue();
    }

    @Test
    void unitHasHoursOfItsOwnUntilTheyAreTakenAway() {
        Clerk administrator = administrator();
        String unit = agencies.units(desk.agency()).getFirst().code();
        Workplace room =
                new Workplace.Room(agencies.units(desk.agency()).getFirst().id());
        LocalDate saturday = LocalDate.of(2027, 6, 5);

        Answer written = post(administrator, "/hours", version(administrator), saturdays(unit))
                .expect(200);

        assertThat(calendars.of(room).isWorkingDay(saturday)).isTrue();
        assertThat(calendars.of(new Workplace.WholeAgency(desk.agency())).isWorkingDay(saturday))
                .isFalse();
        assertThat(written.json().at("/hours").findValuesAsText("code")).contains(unit);
        assertThat(written.json().at("/changes/0/scope").asText()).isEqualTo("PLACE");
        Map<String, Object> removal = Map.of("day", "2027-06-01", "reason", REASON, "scope", "PLACE", "place", unit);
        post(administrator, "/hours-removals", version(administrator), removal).expect(200);
        assertThat(calendars.of(room).isWorkingDay(saturday)).isFalse();
        post(administrator, "/hours-removals", version(administrator), removal)
                .expectProblem(404, "calendar-entry-not-found");
    }

    @Test
    void hoursOfNoPlaceOrOfAnotherProvincesAreRefused() {
        Clerk administrator = administrator();
        for (String code : new String[] {"H56.99/XX", "H50.31/MC", "", "H56", "' OR ''='"}) {
            Answer refused = post(administrator, "/hours", version(administrator), saturdays(code))
                    .expectProblem(400, "invalid-input");
            assertThat(refused.at("/errors/0/pointer")).as(code).isEqualTo("/place");
        }
        Answer day = post(
                        administrator,
                        "/days",
                        version(administrator),
                        Map.of(
                                "day",
                                "2027-03-13",
                                "kind",
                                "HOLIDAY",
                                "name",
                                "A",
                                "nameEn",
                                "A",
                                "reason",
                                REASON,
                                "scope",
                                "PLACE"))
                .expectProblem(400, "invalid-input");
        assertThat(day.at("/errors/0/pointer")).isEqualTo("/scope");
    }

    private static Map<String, Object> saturdays(String place) {
        return Map.of(
                "validFrom",
                "2027-06-01",
                "reason",
                REASON,
                "scope",
                "PLACE",
                "place",
                place,
                "shifts",
                List.of(Map.of("weekday", 6, "from", "07:30", "to", "11:00")));
    }

    private long told(Dossier dossier) {
        return tables.count("outbox_event WHERE type = 'dossier.promise-moved' AND aggregate_id = "
                + Tables.id(dossier.id().value()));
    }

    /** As if every server had had the time to hear of it. */
    private void countAll() {
        tables.execute("UPDATE calendar_change SET changed_at = changed_at - INTERVAL 31 SECOND"
                + " WHERE recounted_at IS NULL");
        while (recount.runOnce()) {
            assertThat(tables.count("calendar_change WHERE recounted_at IS NULL"))
                    .isLessThan(10);
        }
    }

    private Clerk administrator() {
        return administrator("H56.21");
    }

    private Clerk administrator(String agency) {
        return desk.officer(
                new Post(agencies.findByCode(agency).orElseThrow().id().value(), null, Set.of(OfficerRole.ADMIN)));
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
