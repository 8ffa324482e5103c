package vn.motcua.calendar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.calendar.change.HeldAnew;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.recount.RecountDates;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.TaskBook;

/** An administrator records outages; answers that are awaited move with them, promises do not, and everybody is told. */
@DatabaseTest
class OutageApiTest {
    private static final String OUTAGES = "/api/v1/officer/outages";
    private static final String WHAT = "Sự cố đường truyền";

    private final Api api;
    private final People people;
    private final Desk desk;
    private final Acts acts;
    private final Agencies agencies;
    private final TaskBook tasks;
    private final RecountDates recount;
    private final HeldAnew held;
    private final Tables tables;
    private final Clock clock;

    OutageApiTest(
            Api api,
            People people,
            Desk desk,
            Acts acts,
            Agencies agencies,
            TaskBook tasks,
            RecountDates recount,
            HeldAnew held,
            Tables tables,
            Clock clock) {
        this.api = api;
        this.people = people;
        this.desk = desk;
        this.acts = acts;
        this.agencies = agencies;
        this.tasks = tasks;
        this.recount = recount;
        this.held = held;
        this.tables = tables;
        this.clock = clock;
    }

    @AfterEach
    void asSeeded() {
        tables.execute("DELETE FROM outage");
        tables.execute("UPDATE calendar_change SET recounted_at = changed_at WHERE recounted_at IS NULL");
        held.read();
    }

    @Test
    void answerThatIsAwaitedMovesAndSaysWhyAndMovesBackWhenItWasNone() {
        Dossier waiting = desk.submitted();
        Dossier accepted = acts.accept(desk.intake(), desk.submitted());
        Instant due = dueAt(waiting);
        Clerk administrator = administrator("H56.21");

        Answer recorded = record(administrator, week()).expect(201);
        countAll();

        assertThat(dueAt(waiting)).isAfter(due);
        Answer seen = seen(waiting);
        assertThat(seen.json().at("/step/due/reasons").findValuesAsText("kind")).contains("SYSTEM_OUTAGE");
        assertThat(seen.json().at("/step/due/reasons").findValuesAsText("name")).contains(WHAT);
        assertThat(seen.json().at("/step/due/reasons").findValuesAsText("by")).containsExactly(administrator.name());
        Answer own = api.get("/api/v1/dossiers/" + waiting.id().value())
                .bearer(people.token(waiting.ownerId()))
                .expect(200);
        assertThat(own.json().at("/answer/at").asText())
                .isEqualTo(seen.json().at("/step/due/at").asText());
        assertThat(own.json().at("/answer/reasons").findValuesAsText("kind"))
                .contains("SYSTEM_OUTAGE", "CALENDAR_CHANGED");
        assertThat(own.json().at("/answer/reasons").findValuesAsText("by"))
                .as("officers' names are for officers")
                .isEmpty();
        assertThat(tables.count("dossier_clock_entry WHERE kind = 'ANSWER_MOVED' AND due_after > due_before AND"
                        + " dossier_id = " + Tables.id(waiting.id().value())))
                .isEqualTo(1);
        assertThat(seen(accepted).json().at("/promise/reasons").findValuesAsText("kind"))
                .as("what was promised stays")
                .doesNotContain("SYSTEM_OUTAGE", "CALENDAR_CHANGED");
        assertThat(tables.count("dossier_clock_entry WHERE kind = 'RECOUNTED' AND dossier_id = "
                        + Tables.id(accepted.id().value())))
                .isZero();

        act(administrator, recorded.at("/id"), "withdrawal", Map.of("reason", "Ghi nhầm"))
                .expect(200);
        countAll();

        assertThat(dueAt(waiting)).isEqualTo(due);
        assertThat(seen(waiting).json().at("/step/due/reasons").findValuesAsText("reason"))
                .containsExactly(WHAT, "Ghi nhầm");
    }

    @Test
    void outageIsAnnouncedToEverybodyUntilItHasEnded() {
        Clerk administrator = administrator("H56.21");
        Instant begin = clock.instant().minus(Duration.ofHours(2));
        Map<String, Object> lasting = outage("UNPLANNED", begin, null);
        String id = record(administrator, lasting).expect(201).at("/id");
        record(administrator, outage("PLANNED", inDays(3), inDays(4))).expect(201);
        record(administrator, outage("PLANNED", inDays(30), inDays(31))).expect(201);

        Answer told = api.get("/api/v1/outages").header("Accept-Language", "en").expect(200);
        assertThat(told.json().at("/items").findValuesAsText("what"))
                .as("what lasts and what is near")
                .containsExactly("Network failure", "Network failure");
        assertThat(told.at("/items/0/planned")).isEqualTo("false");
        assertThat(told.json().at("/items/0").has("to")).isFalse();
        assertThat(told.at("/items/1/planned")).isEqualTo("true");
        assertThat(told.at("/items/0/province"))
                .as("whose portal it is")
                .isEqualTo("Thanh Hoa Provincial People's Committee");

        act(
                        administrator,
                        id,
                        "end",
                        Map.of("to", clock.instant().minusSeconds(60).toString(), "reason", "Đã khắc phục"))
                .expect(200);
        assertThat(api.get("/api/v1/outages").expect(200).json().at("/items").findValuesAsText("what"))
                .containsExactly(WHAT);
    }

    @Test
    void outageOfOneProvinceMovesNoAnswerOfAnother() {
        Clerk other = administrator("H50");
        Dossier waiting = desk.submitted();
        Instant due = dueAt(waiting);
        record(other, week()).expect(201);
        countAll();
        assertThat(dueAt(waiting)).isEqualTo(due);

        Map<String, Object> everywhere = week();
        everywhere.put("scope", "NATIONAL");
        record(other, everywhere).expect(201);
        JsonNode told = api.get("/api/v1/outages").expect(200).json().at("/items");
        assertThat(told.findValuesAsText("province")).containsExactly("Ủy ban nhân dân tỉnh Quảng Trị");
        assertThat(told).hasSize(2);
        countAll();
        assertThat(dueAt(waiting)).isAfter(due);
    }

    @Test
    void changeWaitsUntilEveryServerKnowsOfIt() {
        record(administrator("H56.21"), week()).expect(201);

        assertThat(recount.runOnce()).isFalse();
        countAll();

        assertThat(tables.count("calendar_change WHERE recounted_at IS NULL")).isZero();
    }

    @Test
    void onlyAdministratorsRecordAndEachInTheirProvince() {
        Clerk administrator = administrator("H56.21");
        record(desk.handler(), week()).expectProblem(403, "not-your-calendar");
        assertThat(list(desk.handler()).at("/editable")).isEqualTo("false");
        Map<String, Object> everywhere = week();
        everywhere.put("scope", "NATIONAL");
        record(administrator, everywhere).expectProblem(403, "not-everybodys-calendar");
        String others = record(administrator("H50"), week()).expect(201).at("/id");
        Map<String, Object> why = Map.of("reason", "Ghi nhầm");
        act(administrator, others, "withdrawal", why).expectProblem(404, "outage-not-found");
        act(administrator, UUID.randomUUID().toString(), "withdrawal", why).expectProblem(404, "outage-not-found");
        assertThat(list(administrator).json().at("/items")).isEmpty();
    }

    @Test
    void withdrawnOutageIsClosed() {
        Clerk administrator = administrator("H56.21");
        String id = record(administrator, week()).expect(201).at("/id");
        act(administrator, id, "withdrawal", Map.of("reason", "Ghi nhầm")).expect(200);

        act(administrator, id, "withdrawal", Map.of("reason", "Lại")).expectProblem(409, "outage-closed");
        act(administrator, id, "end", Map.of("to", inDays(3).toString(), "reason", "Lại"))
                .expectProblem(409, "outage-closed");
        assertThat(list(administrator).json().at("/items/0").has("withdrawnAt")).isTrue();
    }

    @Test
    void outageThatHasEndedKeepsItsEnd() {
        Clerk administrator = administrator("H56.21");
        Instant now = clock.instant();
        Instant begin = now.minus(Duration.ofHours(2));
        String id = record(administrator, outage("UNPLANNED", begin, null))
                .expect(201)
                .at("/id");
        Instant first = now.minus(Duration.ofHours(1));
        Instant second = now.minus(Duration.ofMinutes(1));
        act(administrator, id, "end", Map.of("to", first.toString(), "reason", "Đã khắc phục"))
                .expect(200);
        String end = list(administrator).at("/items/0/to");

        act(administrator, id, "end", Map.of("to", second.toString(), "reason", "Lại"))
                .expectProblem(409, "outage-closed");

        assertThat(list(administrator).at("/items/0/to")).isEqualTo(end);
    }

    /** From and to in hours from now. */
    @ParameterizedTest
    @CsvSource({
        "UNPLANNED, 1, 2, /from",
        "PLANNED, 24, , /to",
        "PLANNED, 24, 23, /to",
        "PLANNED, 24, 24, /to",
        "PLANNED, 24, 900, /to",
        "UNPLANNED, -9000, -8999, /from",
    })
    void wrongTimesAreNamedInBothLanguages(String kind, long from, @Nullable Long to, String pointer) {
        Clerk administrator = administrator("H56.21");
        Instant now = clock.instant();
        Map<String, Object> body =
                outage(kind, now.plus(Duration.ofHours(from)), to == null ? null : now.plus(Duration.ofHours(to)));

        Answer vi = record(administrator, body).expectProblem(400, "invalid-input");
        Answer en = api.post(OUTAGES)
                .bearer(administrator.token())
                .header("Accept-Language", "en")
                .json(body)
                .send()
                .expectProblem(400, "invalid-input");

        assertThat(vi.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(en.at("/errors/0/message")).isNotBlank().isNotEqualTo(vi.at("/errors/0/message"));
    }

    @Test
    void emptyAndHugeWordsAreRefusedByTheirField() {
        Clerk administrator = administrator("H56.21");
        Map<String, Object> body = week();
        body.put("what", " ");
        assertThat(record(administrator, body)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/what");
        body.put("what", WHAT);
        body.put("whatEn", "x".repeat(301));
        assertThat(record(administrator, body)
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/whatEn");
        act(administrator, "not-an-id", "end", Map.of("to", inDays(1).toString(), "reason", "x"))
                .expectProblem(400, "invalid-input");
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

    /** Long enough to have working time in it whatever day it is. */
    private Map<String, Object> week() {
        return outage("PLANNED", clock.instant().plusSeconds(1), inDays(20));
    }

    private Map<String, Object> outage(String kind, Instant from, @Nullable Instant to) {
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", kind, "from", from.toString(), "what", WHAT, "whatEn", "Network failure"));
        if (to != null) {
            body.put("to", to.toString());
        }
        return body;
    }

    private Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private Instant dueAt(Dossier dossier) {
        return Objects.requireNonNull(tasks.find(dossier.id()).orElseThrow().dueAt());
    }

    private Answer seen(Dossier dossier) {
        return api.get("/api/v1/officer/dossiers/" + dossier.id().value())
                .bearer(desk.intake().token())
                .expect(200);
    }

    private Answer list(Clerk clerk) {
        return api.get(OUTAGES).bearer(clerk.token()).expect(200);
    }

    private Answer record(Clerk clerk, Map<String, Object> body) {
        return api.post(OUTAGES).bearer(clerk.token()).json(body).send();
    }

    private Answer act(Clerk clerk, String id, String act, Map<String, Object> body) {
        return api.post(OUTAGES + "/" + id + "/" + act)
                .bearer(clerk.token())
                .json(body)
                .send();
    }

    private Clerk administrator(String agency) {
        UUID id = agencies.findByCode(agency).orElseThrow().id().value();
        return desk.officer(new Post(id, null, Set.of(OfficerRole.ADMIN)));
    }
}
