package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** An officer names what is wanted; the applicant mends that and nothing else, and sends it once. */
@DatabaseTest
class SupplementTest {

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Desk desk;

    SupplementTest(Api api, People people, Applications applications, Desk desk) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.desk = desk;
    }

    @Test
    void applicantMendsWhatWasNamedAndTheDossierGoesOnWhereItStood() {
        SignedInApplicant me = people.citizen();
        Asked asked = ask(me);
        assertThat(asked.seen().at("/expected/kind")).isEqualTo("ANSWER_SUPPLEMENT");
        assertThat(asked.seen().at("/supplement/fields/0/note")).isEqualTo("Ghi rõ hơn");

        Answer saved = save(me, asked, answers("lyDo", "Bản chính đã mất trong trận lũ"))
                .expect(200);
        assertThat(saved.at("/answers/lyDo")).as("submitted answers stay").startsWith("Bản chính bị hư hỏng");
        send(me, asked, saved.version(), "without").expectProblem(422, "supplement-incomplete");
        attach(me, asked, Applications.PAPER).expect(201);
        Answer sent = send(me, asked, saved.version(), "first").expect(200);

        assertThat(sent.at("/status")).isEqualTo("SUBMITTED");
        assertThat(sent.at("/answers/lyDo")).isEqualTo("Bản chính đã mất trong trận lũ");
        assertThat(sent.json().at("/attachments").findValuesAsText("submitted")).containsOnly("true");
        assertThat(send(me, asked, saved.version(), "first").expect(200).version())
                .as("sent once")
                .isEqualTo(sent.version());
        send(me, asked, sent.version(), "again").expectProblem(409, "nothing-asked");
    }

    @Test
    void lockedAnswersAndPapersStayAsTheyWere() {
        SignedInApplicant me = people.citizen();
        Asked asked = ask(me);

        Answer changed = save(me, asked, answers("noiSinh", "Hà Nội")).expectProblem(422, "answer-locked");
        assertThat(changed.at("/errors/0/pointer")).isEqualTo("/answers/noiSinh");
        ObjectNode entry = answers("lyDo", "Mất");
        ((ObjectNode) entry.at("/vanBang/1")).put("soHieu", "B 7654321");
        assertThat(save(me, asked, entry).expectProblem(422, "answer-locked").at("/errors/0/pointer"))
                .as("left out when it was asked, so not to be added now")
                .isEqualTo("/answers/vanBang/1/soHieu");
        save(me, asked, answers("mauToc", "đen")).expectProblem(422, "answer-locked");
        attach(me, asked, "QUAN_HE").expectProblem(409, "required-document-locked");
    }

    @Test
    void officerSeesNothingOfAnAnswerThatWasNotSent() {
        SignedInApplicant me = people.citizen();
        Asked asked = ask(me);
        save(me, asked, answers("lyDo", "Đang viết dở")).expect(200);
        attach(me, asked, Applications.PAPER).expect(201);

        Answer seen =
                api.get(asked.officerPath()).bearer(asked.intake().token()).expect(200);

        assertThat(seen.text()).doesNotContain("Đang viết dở");
        assertThat(seen.json().at("/attachments")).hasSize(1);
        assertThat(seen.json().at("/history").findValuesAsText("event"))
                .containsExactly("SUBMITTED", "SUPPLEMENT_REQUESTED");
    }

    @Test
    void deadlineIsTheCloseOfAWorkingDay() {
        Asked asked = ask(people.citizen());

        assertThat(Instant.parse(asked.seen().at("/supplement/dueAt"))
                        .atZone(Zone.VIETNAM)
                        .toLocalTime())
                .isEqualTo(LocalTime.of(17, 0));
    }

    @Test
    void requestLapsesWithItsDossier() {
        SignedInApplicant me = people.citizen();
        Asked asked = ask(me);

        api.post(asked.path() + "/withdrawal")
                .bearer(me.token())
                .ifMatch(asked.seen().version())
                .json(Map.of("reason", "Đã tìm thấy bản chính"))
                .expect(200);

        Answer seen =
                api.get(asked.officerPath()).bearer(asked.intake().token()).expect(200);
        assertThat(seen.at("/supplementRequests/0/state")).isEqualTo("LAPSED");
        assertThat(seen.at("/reason")).isEqualTo("Đã tìm thấy bản chính");
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

    private record Asked(Dossier dossier, Clerk intake, Answer seen) {
        String path() {
            return "/api/v1/dossiers/" + dossier.id().value();
        }

        String officerPath() {
            return "/api/v1/officer/dossiers/" + dossier.id().value();
        }
    }

    /** A submitted dossier of which the one-stop shop wants one answer and one paper. */
    private Asked ask(SignedInApplicant me) {
        ApplicantCaller caller = new ApplicantCaller(me.id().value(), Ids.next());
        Dossier dossier = desk.submit(caller, applications.completeDraft(caller));
        Clerk intake = desk.intake();
        api.post("/api/v1/officer/dossiers/" + dossier.id().value() + "/supplement-request")
                .bearer(intake.token())
                .ifMatch(dossier.version())
                .json(Map.of(
                        "reason",
                        "Lý do chưa rõ, ảnh mờ",
                        "fields",
                        List.of(Map.of("pointer", "/lyDo", "note", "Ghi rõ hơn")),
                        "documents",
                        List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại")),
                        "answerWithinDays",
                        5))
                .expect(200);
        Answer seen = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(me.token())
                .expect(200);
        return new Asked(dossier, intake, seen);
    }

    private static ObjectNode answers(String question, String answer) {
        ObjectNode answers = (ObjectNode) Seeds.read("samples/answers/" + Applications.PROCEDURE + ".json");
        return answers.put(question, answer);
    }

    private Answer save(SignedInApplicant me, Asked asked, ObjectNode answers) {
        return api.put(asked.path() + "/supplement")
                .bearer(me.token())
                .ifMatch(asked.seen().version())
                .json(Map.of("answers", answers))
                .send();
    }

    private Answer attach(SignedInApplicant me, Asked asked, String document) {
        return api.post(asked.path() + "/attachments?requiredDocument=" + document)
                .bearer(me.token())
                .file("file", "ảnh chụp lại.pdf", "application/pdf", SampleFiles.pdf(1))
                .send();
    }

    private Answer send(SignedInApplicant me, Asked asked, long version, String key) {
        return api.post(asked.path() + "/supplement-answer")
                .bearer(me.token())
                .header("Idempotency-Key", key)
                .ifMatch(version)
                .send();
    }
}
