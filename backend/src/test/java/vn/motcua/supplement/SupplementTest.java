package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.supplement.SupplementActs.Asked;

/** An officer names what is wanted; the applicant mends that and nothing else, and sends it once. */
@DatabaseTest
class SupplementTest {

    private final Api api;
    private final People people;
    private final Desk desk;
    private final SupplementActs acts;

    SupplementTest(Api api, People people, Applications applications, Desk desk) {
        this.api = api;
        this.people = people;
        this.desk = desk;
        this.acts = new SupplementActs(api, applications, desk);
    }

    @Test
    void applicantMendsWhatWasNamedAndTheDossierGoesOnWhereItStood() {
        SignedInApplicant me = people.citizen();
        Asked asked = acts.ask(me);
        assertThat(asked.seen().at("/expected/kind")).isEqualTo("ANSWER_SUPPLEMENT");
        assertThat(asked.seen().at("/supplement/fields/0/note")).isEqualTo("Ghi rõ hơn");

        Answer saved = acts.save(me, asked, SupplementActs.answers("lyDo", "Bản chính đã mất trong trận lũ"))
                .expect(200);
        assertThat(saved.at("/answers/lyDo")).as("submitted answers stay").startsWith("Bản chính bị hư hỏng");
        acts.send(me, asked, saved.version(), "without").expectProblem(422, "supplement-incomplete");
        acts.attach(me, asked, Applications.PAPER).expect(201);
        Answer sent = acts.send(me, asked, saved.version(), "first").expect(200);

        assertThat(sent.at("/status")).isEqualTo("SUBMITTED");
        assertThat(sent.at("/answers/lyDo")).isEqualTo("Bản chính đã mất trong trận lũ");
        assertThat(sent.json().at("/attachments").findValuesAsText("submitted")).containsOnly("true");
        assertThat(acts.send(me, asked, saved.version(), "first").expect(200).version())
                .as("sent once")
                .isEqualTo(sent.version());
        acts.send(me, asked, sent.version(), "again").expectProblem(409, "nothing-asked");
    }

    @Test
    void lockedAnswersAndPapersStayAsTheyWere() {
        SignedInApplicant me = people.citizen();
        Asked asked = acts.ask(me);

        Answer changed = acts.save(me, asked, SupplementActs.answers("noiSinh", "Hà Nội"))
                .expectProblem(422, "answer-locked");
        assertThat(changed.at("/errors/0/pointer")).isEqualTo("/answers/noiSinh");
        ObjectNode entry = SupplementActs.answers("lyDo", "Mất");
        ((ObjectNode) entry.at("/vanBang/1")).put("soHieu", "B 7654321");
        assertThat(acts.save(me, asked, entry)
                        .expectProblem(422, "answer-locked")
                        .at("/errors/0/pointer"))
                .as("left out when it was asked, so not to be added now")
                .isEqualTo("/answers/vanBang/1/soHieu");
        acts.save(me, asked, SupplementActs.answers("mauToc", "đen")).expectProblem(422, "answer-locked");
        acts.attach(me, asked, "QUAN_HE").expectProblem(409, "required-document-locked");
    }

    @Test
    void whoMayPrepareSavesAnAnswerAndWhoMaySubmitSendsIt() {
        SignedInApplicant me = people.citizen();
        SignedInApplicant preparer = people.citizen();
        SignedInApplicant sender = people.citizen();
        entrust(me, preparer, "TRACK", "PREPARE");
        entrust(me, sender, "TRACK", "SUBMIT");
        Asked asked = acts.ask(me, SupplementActs.demand("/lyDo", null, 5));
        assertThat(actions(me, asked)).contains("PREPARE_SUPPLEMENT", "ANSWER_SUPPLEMENT");
        assertThat(actions(preparer, asked)).containsExactly("PREPARE_SUPPLEMENT");
        assertThat(actions(sender, asked)).containsExactly("ANSWER_SUPPLEMENT");

        Answer saved = acts.save(preparer, asked, SupplementActs.answers("lyDo", "Mất"))
                .expect(200);
        acts.send(preparer, asked, saved.version(), "preparer").expectProblem(404, "dossier-not-found");
        acts.send(sender, asked, saved.version(), "sender").expect(200);
    }

    private List<String> actions(SignedInApplicant who, Asked asked) {
        JsonNode actions = acts.seen(who, asked).seen().json().at("/actions");
        return StreamSupport.stream(actions.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void entrust(SignedInApplicant owner, SignedInApplicant to, String... actions) {
        api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(Map.of(
                        "actions", actions,
                        "representativeIdentifier", to.applicant().identifier().value(),
                        "representativeName", to.applicant().fullName(),
                        "validUntil", LocalDate.now(Zone.VIETNAM).plusDays(30).toString()))
                .expect(201);
    }

    @Test
    void officerSeesNothingOfAnAnswerThatWasNotSent() {
        SignedInApplicant me = people.citizen();
        Asked asked = acts.ask(me);
        acts.save(me, asked, SupplementActs.answers("lyDo", "Đang viết dở")).expect(200);
        acts.attach(me, asked, Applications.PAPER).expect(201);

        Answer seen =
                api.get(asked.officerPath()).bearer(asked.intake().token()).expect(200);

        assertThat(seen.text()).doesNotContain("Đang viết dở");
        assertThat(seen.json().at("/attachments")).hasSize(1);
        assertThat(seen.json().at("/history").findValuesAsText("event"))
                .containsExactly("SUBMITTED", "SUPPLEMENT_REQUESTED");
    }

    @Test
    void deadlineIsTheCloseOfAWorkingDay() {
        Asked asked = acts.ask(people.citizen());

        assertThat(Instant.parse(asked.seen().at("/supplement/dueAt"))
                        .atZone(Zone.VIETNAM)
                        .toLocalTime())
                .isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void requestLapsesWithItsDossier() {
        SignedInApplicant me = people.citizen();
        Asked asked = acts.ask(me);
        acts.attach(me, asked, Applications.PAPER).expect(201);

        api.post(asked.path() + "/withdrawal")
                .bearer(me.token())
                .ifMatch(asked.seen().version())
                .json(Map.of("reason", "Đã tìm thấy bản chính"))
                .expect(200);

        Answer seen =
                api.get(asked.officerPath()).bearer(asked.intake().token()).expect(200);
        assertThat(seen.at("/supplementRequests/0/state")).isEqualTo("LAPSED");
        assertThat(seen.at("/reason")).isEqualTo("Đã tìm thấy bản chính");
        assertThat(acts.seen(me, asked).seen().json().at("/attachments").findValuesAsText("submitted"))
                .as("what was never sent is let go of")
                .containsExactly("true");
    }

    @Test
    void requestNamesWhatTheFormAndTheProcedureHave() {
        Dossier dossier = desk.submitted();
        Answer refused = api.post("/api/v1/officer/dossiers/" + dossier.id().value() + "/supplement-request")
                .bearer(desk.intake().token())
                .ifMatch(dossier.version())
                .json(Map.of(
                        "reason", "Thiếu",
                        "fields", List.of(Map.of("pointer", "/mauToc", "note", "Ghi rõ")),
                        "documents", List.of(Map.of("code", "SO_DO", "note", "Chụp lại"))))
                .send()
                .expectProblem(400, "invalid-input");

        assertThat(refused.json().at("/errors").findValuesAsText("pointer"))
                .containsExactly("/fields/0/pointer", "/documents/0/code");
    }
}
