package vn.motcua.apology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.ChangeOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.Recount.Why;
import vn.motcua.dossier.RecountDossier;
import vn.motcua.dossier.StatusChange;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A dossier that is about to be late has one apology in its life. */
@ServerTest
class ApologyTest {
    private static final Duration FAR = Duration.ofDays(40);
    private static final String REASON = "Chờ ý kiến của cơ quan phối hợp";

    private final Api api;
    private final Desk desk;
    private final PrepareApologies prepare;
    private final Agencies agencies;
    private final Apologies apologies;
    private final Dossiers dossiers;
    private final StatusChange statuses;
    private final RecountDossier recount;
    private final OutboxRelay relay;
    private final Tables tables;
    private final Clock clock;
    private final Clerk handler;
    private final Clerk leader;
    private final String owner;
    private final Dossier dossier;

    ApologyTest(
            Api api,
            Desk desk,
            Acts acts,
            People people,
            Applications applications,
            PrepareApologies prepare,
            Agencies agencies,
            Apologies apologies,
            Dossiers dossiers,
            StatusChange statuses,
            RecountDossier recount,
            OutboxRelay relay,
            Tables tables,
            Clock clock) {
        this.api = api;
        this.desk = desk;
        this.prepare = prepare;
        this.agencies = agencies;
        this.apologies = apologies;
        this.dossiers = dossiers;
        this.statuses = statuses;
        this.recount = recount;
        this.relay = relay;
        this.tables = tables;
        this.clock = clock;
        Applicant citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        this.owner = people.token(citizen.id());
        this.handler = desk.handler();
        this.leader = desk.leader();
        this.dossier =
                acts.take(handler, acts.accept(desk.intake(), desk.submit(caller, applications.completeDraft(caller))));
    }

    @Test
    void preparedOnceWhenThePromiseIsNear() {
        promise(clock.instant().plus(FAR));
        prepare.look();
        assertThat(apologies.findAny(dossier.id())).as("far from its date").isEmpty();

        promise(clock.instant().plus(Duration.ofHours(1)));
        accepted(clock.instant().minus(FAR));
        Stream.generate(() -> prepare).limit(4).parallel().forEach(PrepareApologies::look);
        Apology prepared = apologies.findAny(dossier.id()).orElseThrow();
        prepare.look();

        assertThat(prepared.state()).isEqualTo(ApologyState.PREPARED);
        assertThat(apologies.findAny(dossier.id())).hasValue(prepared);
        assertThat(apologies.find(dossier.id())).as("nothing an applicant sees").isEmpty();
    }

    @Test
    void nobodyIsLateWhileTheApplicantIsAwaited() {
        promise(clock.instant().minus(Duration.ofDays(2)));
        api.post(officers("/supplement-request"))
                .bearer(handler.token())
                .ifMatch(dossier.version())
                .json(Map.of(
                        "reason", "Thiếu", "documents", List.of(Map.of("code", Applications.PAPER, "note", "Nộp"))))
                .expect(200);

        prepare.look();

        assertThat(apologies.findAny(dossier.id())).isEmpty();
    }

    @Test
    void takenBackWhenACalendarMovesThePromiseAndPreparedAnew() {
        late();
        acceptedFarAhead();
        Why why = new Why(new Actor.BySystem(), "Nghỉ bù");
        recount.recount(dossier.id(), new Recount(why, why));

        assertThat(apologies.findAny(dossier.id())).isEmpty();
        assertThat(queue(leader)).doesNotContain(dossier.id().value().toString());

        late();
        assertThat(apologies.findAny(dossier.id()).orElseThrow().state()).isEqualTo(ApologyState.PREPARED);
    }

    @Test
    void takenBackWhenThePromiseHasMovedWhileTheApplicantWasAwaited() {
        late();
        Actor system = new Actor.BySystem();
        Dossier waits = changed(statuses.apply(
                dossier.id(), dossier.version(), DossierStatus.SUPPLEMENT_REQUESTED, system, "Thiếu giấy tờ"));
        acceptedFarAhead();

        changed(statuses.apply(dossier.id(), waits.version(), DossierStatus.IN_PROGRESS, system, null));

        assertThat(apologies.findAny(dossier.id())).isEmpty();
    }

    @Test
    void suggestsADateAfterWhatIsPromisedNow() {
        late();
        Instant promised = clock.instant().plus(FAR);
        promise(promised);

        Answer seen = api.get(officers("")).bearer(leader.token()).expect(200);

        assertThat(LocalDate.parse(seen.at("/apology/suggestedDate"))).isAfter(day(promised));
        sign(leader, dossier.version(), REASON, seen.at("/apology/suggestedDate"))
                .expect(200);
    }

    @Test
    void waitsForTheLeadersOfTheAgencyAndForNobodyElse() {
        Instant promised = late();

        Answer seen = api.get(officers("")).bearer(leader.token()).expect(200);

        assertThat(seen.at("/apology/state")).isEqualTo("PREPARED");
        assertThat(seen.at("/apology/maySign")).isEqualTo("true");
        assertThat(LocalDate.parse(seen.at("/apology/suggestedDate"))).isAfter(day(promised));
        assertThat(queue(leader)).contains(dossier.id().value().toString());
        assertThat(Integer.parseInt(api.get("/api/v1/officer/queues")
                        .bearer(leader.token())
                        .expect(200)
                        .at("/toApologise")))
                .isPositive();
        assertThat(queue(handler)).isEmpty();
        assertThat(api.get(officers("")).bearer(handler.token()).expect(200).at("/apology/maySign"))
                .isEqualTo("false");
        sign(handler, dossier.version(), REASON, seen.at("/apology/suggestedDate"))
                .expectProblem(403, "not-a-leader");
    }

    static Stream<LocalDate> badDates() {
        LocalDate today = LocalDate.now(Zone.VIETNAM);
        return Stream.of(
                today.minusDays(1),
                today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(2),
                today.plusYears(1).plusDays(1),
                LocalDate.of(9999, 12, 31));
    }

    @ParameterizedTest
    @MethodSource("badDates")
    void dateThatCannotBePromisedIsRefused(LocalDate date) {
        late();

        Answer answer = sign(leader, dossier.version(), REASON, date.toString());

        answer.expectProblem(400, "invalid-input");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/newDate");
        assertThat(apologies.findAny(dossier.id()).orElseThrow().state()).isEqualTo(ApologyState.PREPARED);
    }

    @Test
    void dateMustBeLaterThanThePromiseAndTheReasonSaid() {
        Instant promised = clock.instant().plus(Duration.ofHours(1));
        promise(promised);
        accepted(clock.instant().minus(FAR));
        prepare.look();
        // The same date with the promise moved behind its close of business.
        LocalDate suggested = suggested();
        promise(suggested.plusDays(1).atStartOfDay(Zone.VIETNAM).toInstant());

        assertThat(sign(leader, dossier.version(), REASON, suggested.toString())
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/newDate");
        assertThat(sign(leader, dossier.version(), " ", suggested.toString())
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/reason");
        sign(leader, dossier.version() - 1, REASON, suggested.toString()).expectProblem(412, "stale-version");
    }

    @Test
    void signedOnceAndThePromiseStays() throws IOException {
        Instant promised = late();
        LocalDate newDate = suggested();

        Answer signed =
                sign(leader, dossier.version(), REASON, newDate.toString()).expect(200);

        assertThat(signed.at("/apology/state")).isEqualTo("SIGNED");
        assertThat(signed.at("/apology/signed/by")).isEqualTo(leader.name());
        assertThat(signed.at("/promisedAt")).as("lateness is never cured").isEqualTo(promised.toString());
        assertThat(queue(leader)).doesNotContain(dossier.id().value().toString());
        sign(leader, signed.version(), REASON, newDate.plusDays(7).toString()).expectProblem(409, "already-apologised");
        Answer mine = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(owner)
                .expect(200);
        assertThat(mine.at("/apology/reason")).isEqualTo(REASON);
        assertThat(mine.at("/promisedAt")).isEqualTo(promised.toString());
        Instant newPromise = Instant.parse(mine.at("/apology/newPromisedAt"));
        assertThat(day(newPromise)).isEqualTo(newDate);
        assertThat(api.get("/api/v1/dossiers").bearer(owner).expect(200).at("/items/0/newPromisedAt"))
                .isEqualTo(newPromise.toString());
        Answer lookedUp = api.get("/api/v1/lookup/" + dossier.requireCode() + "?check=" + dossier.lookupCheck())
                .expect(200);
        assertThat(lookedUp.at("/promisedAt")).isEqualTo(promised.toString());
        assertThat(lookedUp.at("/newPromisedAt")).isEqualTo(newPromise.toString());
        byte[] paper = api.get("/api/v1/dossiers/" + dossier.id().value() + "/papers/apology-1")
                .bearer(owner)
                .expect(200)
                .bytes();
        try (PaperReader reader = PaperReader.of(paper)) {
            assertThat(reader.text())
                    .contains(
                            "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                            VietnameseTime.moment(promised),
                            REASON,
                            VietnameseTime.moment(newPromise),
                            leader.name())
                    .containsPattern(
                            "Số: [0-9]{2,}/PXL-" + agencies.get(desk.agency()).symbol() + "\\s");
        }
        assertThat(Conformance.failures(paper)).isEmpty();
    }

    @Test
    void applicantIsToldOfTheNewDate() {
        late();
        LocalDate newDate = suggested();
        sign(leader, dossier.version(), REASON, newDate.toString()).expect(200);

        while (relay.runOnce() > 0) {
            // Events of other tests may wait before it.
        }

        Answer inbox = api.get("/api/v1/inbox").bearer(owner).expect(200);
        assertThat(inbox.at("/items/0/kind")).isEqualTo("DOSSIER_APOLOGISED");
        assertThat(inbox.at("/items/0/body"))
                .contains("%02d/%02d/%d".formatted(newDate.getDayOfMonth(), newDate.getMonthValue(), newDate.getYear()))
                .doesNotContain(REASON);
    }

    @Test
    void lapsesWhenTheDossierEndsBefore() {
        late();
        api.post("/api/v1/dossiers/" + dossier.id().value() + "/withdrawal")
                .bearer(owner)
                .ifMatch(dossier.version())
                .json(Map.of("reason", "Không cần nữa"))
                .expect(200);

        assertThat(apologies.findAny(dossier.id()).orElseThrow().state()).isEqualTo(ApologyState.LAPSED);
        assertThat(queue(leader)).doesNotContain(dossier.id().value().toString());
        long version = dossiers.get(dossier.id()).version();
        sign(leader, version, REASON, LocalDate.now(Zone.VIETNAM).plusDays(7).toString())
                .expectProblem(409, "no-apology-prepared");
    }

    /** Lets the promise be an hour past, and the apology be prepared. */
    private Instant late() {
        Instant promised = clock.instant().minus(Duration.ofHours(1));
        promise(promised);
        prepare.look();
        return Objects.requireNonNull(dossiers.get(dossier.id()).times().promisedAt());
    }

    private LocalDate suggested() {
        return LocalDate.parse(
                api.get(officers("")).bearer(leader.token()).expect(200).at("/apology/suggestedDate"));
    }

    private void promise(Instant at) {
        tables.execute("UPDATE dossier SET promised_at = " + sql(at) + " WHERE id = " + rowId());
        tables.execute("UPDATE routing_task SET due_at = " + sql(at) + " WHERE dossier_id = " + rowId());
    }

    /** Counted from there it is promised far from now. */
    private void acceptedFarAhead() {
        accepted(clock.instant().plus(FAR));
    }

    private void accepted(Instant at) {
        tables.execute("UPDATE dossier SET accepted_at = " + sql(at) + " WHERE id = " + rowId());
    }

    private String rowId() {
        return Tables.id(dossier.id().value());
    }

    private static String sql(Instant at) {
        return "'" + at.toString().replace("T", " ").replace("Z", "") + "'";
    }

    private static Dossier changed(ChangeOutcome outcome) {
        assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
        return ((ChangeOutcome.Changed) outcome).dossier();
    }

    private Answer sign(Clerk clerk, long version, String reason, String newDate) {
        return api.post(officers("/apology"))
                .bearer(clerk.token())
                .ifMatch(version)
                .json(Map.of("reason", reason, "newDate", newDate))
                .send();
    }

    private List<String> queue(Clerk clerk) {
        return api.get("/api/v1/officer/dossiers?queue=TO_APOLOGISE&limit=100")
                .bearer(clerk.token())
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("id");
    }

    private String officers(String what) {
        return "/api/v1/officer/dossiers/" + dossier.id().value() + what;
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Zone.VIETNAM).toLocalDate();
    }
}
