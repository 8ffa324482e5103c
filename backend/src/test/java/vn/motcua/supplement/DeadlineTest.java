package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.supplement.SupplementActs.Asked;

/** The applicant is reminded of a deadline, and a dossier nobody answered for is stopped when it has passed. */
@DatabaseTest
class DeadlineTest {
    /** Longer ago than any grace lasts, the new year's days of rest included. */
    private static final Duration LONG_AGO = Duration.ofDays(-20);

    private final Api api;
    private final Tables tables;
    private final Clock clock;
    private final OutboxRelay relay;
    private final KeepDeadlines keep;
    private final Dossiers dossiers;
    private final Applications applications;
    private final Desk desk;
    private final Acts acts;
    private final SupplementActs supplements;
    private final SignedInApplicant me;
    private final Supplements requests;
    private final SupplementSettings settings;

    DeadlineTest(
            Api api,
            Tables tables,
            Clock clock,
            OutboxRelay relay,
            KeepDeadlines keep,
            Dossiers dossiers,
            Applications applications,
            Desk desk,
            Acts acts,
            People people,
            Supplements supplements,
            SupplementSettings settings) {
        this.api = api;
        this.tables = tables;
        this.clock = clock;
        this.relay = relay;
        this.keep = keep;
        this.dossiers = dossiers;
        this.applications = applications;
        this.desk = desk;
        this.acts = acts;
        this.supplements = new SupplementActs(api, applications, desk);
        this.me = people.citizen();
        this.requests = supplements;
        this.settings = settings;
    }

    @Test
    void passedDeadlineStopsTheDossierOnceAndTellsTheApplicant() {
        Asked asked = supplements.ask(me);
        due(asked.dossier(), LONG_AGO);

        Stream.generate(() -> keep).limit(4).parallel().forEach(KeepDeadlines::runOnce);

        Answer seen = supplements.seen(me, asked).seen();
        assertThat(seen.at("/status")).isEqualTo("STOPPED");
        assertThat(seen.at("/reason")).startsWith("Đã hết thời hạn bổ sung hồ sơ (");
        assertThat(seen.at("/supplementRequests/0/state")).isEqualTo("EXPIRED");
        assertThat(seen.json().at("/history").findValuesAsText("to"))
                .containsExactly("DRAFT", "SUBMITTED", "SUPPLEMENT_REQUESTED", "STOPPED");
        assertThat(seen.at("/history/3/by")).isEqualTo("SYSTEM");
        assertThat(told()).contains("DOSSIER_SUPPLEMENT_EXPIRED").doesNotContain("DOSSIER_STOPPED");
    }

    @Test
    void whatExpiresCuresNoLateness() {
        ApplicantCaller caller = applications.caller(me.applicant());
        Clerk handler = desk.handler();
        Dossier dossier =
                acts.take(handler, acts.accept(desk.intake(), desk.submit(caller, applications.completeDraft(caller))));
        Instant promised = Objects.requireNonNull(dossier.times().promisedAt());
        supplements
                .request(handler, dossier, dossier.version(), SupplementActs.demand("/lyDo", null, 5))
                .expect(200);
        due(dossier, LONG_AGO);
        acceptedAndAskedLongAgo(dossier);

        keep.runOnce();

        assertThat(dossiers.get(dossier.id()).status().name()).isEqualTo("STOPPED");
        JsonNode explained = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(me.token())
                .expect(200)
                .json()
                .at("/promise");
        assertThat(explained.at("/at").asText()).isEqualTo(promised.toString());
        assertThat(explained.findValues("moved")).isEmpty();
        assertThat(explained.findValuesAsText("workingMinutes")).containsExactly("0");
        assertThat(dossiers.get(dossier.id()).times().promisedAt()).isEqualTo(promised);
        assertThat(tables.count(
                        "dossier_clock_entry WHERE kind = 'RESUMED' AND due_before = due_after AND dossier_id = "
                                + Tables.id(dossier.id().value())))
                .isEqualTo(1);
    }

    @Test
    void whatWasAnsweredOrHasNoDeadlineOrTimeLeftGoesOn() {
        Asked answered = supplements.ask(me);
        supplements.answered(me, answered, SupplementActs.answers("lyDo", "Mất"));
        tables.execute("UPDATE supplement_request SET due_at = '2020-01-01' WHERE dossier_id = "
                + Tables.id(answered.dossier().id().value()));
        Asked undated = supplements.ask(me, SupplementActs.demand("/lyDo", null, null));
        Asked early = supplements.ask(me);

        keep.runOnce();

        assertThat(Stream.of(answered, undated, early)
                        .map(asked ->
                                dossiers.get(asked.dossier().id()).status().name()))
                .containsExactly("SUBMITTED", "SUPPLEMENT_REQUESTED", "SUPPLEMENT_REQUESTED");
    }

    @Test
    void applicantIsRemindedOnceForEachDeadlineAndNotOvertaken() {
        Asked asked = supplements.ask(me);
        due(asked.dossier(), Duration.ofDays(1));
        keep.runOnce();
        assertThat(told()).as("asked a moment ago").doesNotContain("DOSSIER_SUPPLEMENT_DUE_SOON");

        askedAt(asked.dossier(), Duration.ofDays(-4));
        Stream.generate(() -> keep).limit(3).parallel().forEach(KeepDeadlines::runOnce);

        assertThat(told()).filteredOn("DOSSIER_SUPPLEMENT_DUE_SOON"::equals).hasSize(1);
        assertThat(supplements.seen(me, asked).seen().version())
                .isEqualTo(asked.seen().version());
        due(asked.dossier(), Duration.ofHours(30));
        keep.runOnce();
        assertThat(told()).filteredOn("DOSSIER_SUPPLEMENT_DUE_SOON"::equals).hasSize(2);
    }

    @Test
    void noticeOfARequestSaysUntilWhenAndWhatFollows() {
        Asked asked = supplements.ask(me);
        String day = DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(Instant.parse(asked.seen().at("/supplement/dueAt")).atZone(Zone.VIETNAM));

        assertThat(lastNotice()).contains("trước 17:00 ngày " + day).contains("Quá hạn, hồ sơ sẽ dừng xử lý");

        supplements.ask(me, SupplementActs.demand("/lyDo", null, null));
        assertThat(lastNotice()).contains("cần bổ sung. ").doesNotContain("Quá hạn");
    }

    @Test
    void officerGivesMoreTimeWithAReasonThatTheApplicantReads() {
        Asked asked = supplements.ask(me);
        Instant before = Instant.parse(asked.seen().at("/supplement/dueAt"));

        Answer extended = extend(asked, asked.seen().version(), 7, "Người nộp đang điều trị tại bệnh viện")
                .expect(200);
        Answer again =
                extend(asked, extended.version(), 3, "Bệnh viện chưa cấp giấy").expect(200);

        Answer seen = supplements.seen(me, asked).seen();
        Instant now = Instant.parse(seen.at("/supplement/dueAt"));
        assertThat(now).isAfter(before.plus(Duration.ofDays(9)));
        assertThat(seen.at("/supplementRequests/0/dueAt")).isEqualTo(now.toString());
        assertThat(Instant.parse(seen.at("/supplementRequests/0/extensions/0/from")))
                .isEqualTo(before);
        assertThat(seen.json().at("/supplementRequests/0/extensions").findValuesAsText("reason"))
                .containsExactly("Người nộp đang điều trị tại bệnh viện", "Bệnh viện chưa cấp giấy");
        assertThat(again.json().at("/history").findValuesAsText("event"))
                .endsWith("SUPPLEMENT_EXTENDED", "SUPPLEMENT_EXTENDED");
        assertThat(told()).filteredOn("DOSSIER_SUPPLEMENT_EXTENDED"::equals).hasSize(2);
        assertThat(requests.listAsked(asked.dossier().id()).getFirst().time().asked())
                .as("what form 02 says stays")
                .isEqualTo(before);
        extend(asked, extended.version(), 1, "Muộn").expectProblem(412, "stale-version");
    }

    @Test
    void moreTimeRefusesNoAnswerThatIsBeingWritten() {
        Asked asked = supplements.ask(me);
        extend(asked, asked.seen().version(), 7, "Người nộp đang điều trị tại bệnh viện")
                .expect(200);

        Answer saved = supplements
                .save(me, asked, SupplementActs.answers("lyDo", "Mất"))
                .expect(200);
        assertThat(saved.at("/supplement/draftAnswers/lyDo")).isEqualTo("Mất");
        assertThat(saved.at("/supplementRequests/0/extensions/0/reason"))
                .isEqualTo("Người nộp đang điều trị tại bệnh viện");
        supplements.save(me, asked, SupplementActs.answers("lyDo", "Hỏng")).expectProblem(412, "stale-version");
        supplements.attach(me, asked, Applications.PAPER).expect(201);
        extend(asked, saved.version(), 1, "Bệnh viện chưa cấp giấy").expect(200);

        Answer sent =
                supplements.send(me, asked, saved.version(), "after-more-time").expect(200);

        assertThat(sent.at("/status")).isEqualTo("SUBMITTED");
        assertThat(supplements
                        .send(me, asked, saved.version(), "after-more-time")
                        .expect(200)
                        .version())
                .isEqualTo(sent.version());
    }

    @Test
    void moreTimeNeedsAReasonDaysAndADeadline() {
        Asked asked = supplements.ask(me);
        Asked undated = supplements.ask(me, SupplementActs.demand("/lyDo", null, null));
        long version = asked.seen().version();

        assertThat(pointers(extend(asked, version, 0, "Ốm"))).containsExactly("/moreDays");
        assertThat(pointers(extend(asked, version, 366, "Ốm"))).containsExactly("/moreDays");
        assertThat(pointers(extend(asked, version, 5, " "))).containsExactly("/reason");
        extend(undated, undated.seen().version(), 5, "Ốm").expectProblem(409, "no-answer-deadline");
        assertThat(actions(asked)).contains("EXTEND_SUPPLEMENT");
        assertThat(actions(undated)).contains("STOP").doesNotContain("EXTEND_SUPPLEMENT");
    }

    @Test
    void nothingIsStoppedInTheGraceAndAnAnswerInItCounts() {
        Asked asked = supplements.ask(me);
        due(asked.dossier(), Duration.ofMinutes(-1));

        keep.runOnce();

        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");
        Answer sent = supplements.answered(me, asked, SupplementActs.answers("lyDo", "Mất"));
        assertThat(sent.at("/status")).isEqualTo("SUBMITTED");
    }

    @Test
    void serverStopsNothingBeforeItKnowsOfOutagesThatJustEnded() {
        Asked asked = supplements.ask(me);
        due(asked.dossier(), LONG_AGO);
        MovableClock time = new MovableClock();
        DeadlineLoop loop = new DeadlineLoop(keep, settings, time);

        loop.run();
        time.advance(Duration.ofMinutes(1));
        loop.run();
        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("SUPPLEMENT_REQUESTED");

        time.advance(Duration.ofMinutes(1));
        loop.run();
        assertThat(supplements.seen(me, asked).seen().at("/status")).isEqualTo("STOPPED");
    }

    @Test
    void whoWasJustGivenMoreTimeIsNotReminded() {
        Asked asked = supplements.ask(me);
        askedAt(asked.dossier(), Duration.ofHours(-238));
        due(asked.dossier(), Duration.ofHours(2));
        extend(asked, asked.seen().version(), 1, "Người nộp đang điều trị tại bệnh viện")
                .expect(200);
        // Days of rest may have put it off by more.
        due(asked.dossier(), Duration.ofHours(30));

        keep.runOnce();
        assertThat(told()).doesNotContain("DOSSIER_SUPPLEMENT_DUE_SOON");

        tables.execute("UPDATE supplement_extension SET extended_at = extended_at - INTERVAL 31 HOUR");
        keep.runOnce();
        assertThat(told()).contains("DOSSIER_SUPPLEMENT_DUE_SOON");
    }

    private Answer extend(Asked asked, long version, int moreDays, String reason) {
        return api.post(asked.officerPath() + "/supplement-extension")
                .bearer(asked.intake().token())
                .ifMatch(version)
                .json(Map.of("moreDays", moreDays, "reason", reason))
                .send();
    }

    private static List<String> pointers(Answer refused) {
        return refused.expectProblem(400, "invalid-input").json().at("/errors").findValuesAsText("pointer");
    }

    private List<String> actions(Asked asked) {
        Answer seen =
                api.get(asked.officerPath()).bearer(asked.intake().token()).expect(200);
        return Stream.iterate(0, i -> i + 1)
                .limit(seen.json().at("/actions").size())
                .map(i -> seen.at("/actions/" + i))
                .toList();
    }

    private void acceptedAndAskedLongAgo(Dossier dossier) {
        String ofDossier = " WHERE dossier_id = " + Tables.id(dossier.id().value());
        tables.execute("UPDATE dossier SET accepted_at = accepted_at - INTERVAL 27 DAY WHERE id = "
                + Tables.id(dossier.id().value()));
        tables.execute("UPDATE dossier_clock_entry SET happened_at = happened_at - INTERVAL 27 DAY" + ofDossier);
    }

    /** Moves a deadline to a time from now. */
    private Instant due(Dossier dossier, Duration fromNow) {
        Instant due = clock.instant().plus(fromNow);
        set(dossier, "due_at", due);
        return due;
    }

    private void askedAt(Dossier dossier, Duration fromNow) {
        set(dossier, "requested_at", clock.instant().plus(fromNow));
    }

    private void set(Dossier dossier, String column, Instant at) {
        String sql = "'" + at.toString().replace("T", " ").replace("Z", "") + "'";
        tables.execute("UPDATE supplement_request SET " + column + " = " + sql + " WHERE dossier_id = "
                + Tables.id(dossier.id().value()));
    }

    private String lastNotice() {
        assertThat(told()).startsWith("DOSSIER_SUPPLEMENT_REQUESTED");
        return api.get("/api/v1/inbox?limit=1").bearer(me.token()).expect(200).at("/items/0/body");
    }

    /** The kinds of all that I was told. */
    private List<String> told() {
        while (relay.runOnce() > 0) {
            // Until nothing is left.
        }
        return api.get("/api/v1/inbox?limit=100")
                .bearer(me.token())
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsText("kind");
    }
}
