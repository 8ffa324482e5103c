package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;

/** Two phones that were both away and changed the same draft, over HTTP. */
@ServerTest
class MergedDraftTest {
    private final Api api;
    private final Applications applications;
    private final SignedInApplicant me;
    private final String draft;

    MergedDraftTest(Api api, People people, Applications applications) {
        this.api = api;
        this.applications = applications;
        this.me = people.citizen();
        this.draft = applications
                .emptyDraft(applications.caller(me.applicant()))
                .id()
                .value()
                .toString();
    }

    @Test
    void changesOfDifferentAnswersAreBothKept() {
        merge(Map.of("pointer", "/lyDo", "value", "Bản chính bị mất")).expect(200);
        Answer both = merge(Map.of("pointer", "/noiSinh", "value", "Thanh Hóa")).expect(200);

        assertThat(both.at("/answers/lyDo")).isEqualTo("Bản chính bị mất");
        assertThat(both.at("/answers/noiSinh")).isEqualTo("Thanh Hóa");
    }

    @Test
    void changesThatComeAgainChangeNothing() {
        Map<String, ?> change = Map.of("pointer", "/lyDo", "value", "Bản chính bị mất");
        Answer first = merge(change).expect(200);

        assertThat(merge(change).expect(200).version()).isEqualTo(first.version());
    }

    @Test
    void conflictIsExplainedAnswerByAnswerAndNothingIsSaved() {
        long before = merge(
                        Map.of("pointer", "/lyDo", "value", "Từ điện thoại thứ nhất"),
                        Map.of("pointer", "/noiSinh", "value", "Thanh Hóa"))
                .expect(200)
                .version();

        Answer conflict = merge(
                        Map.of("pointer", "/lyDo", "base", "Lúc đầu", "value", "Từ điện thoại thứ hai"),
                        Map.of("pointer", "/noiSinh", "base", "Thanh Hóa", "value", "Quảng Trị"))
                .send()
                .expectProblem(409, "draft-conflict");

        assertThat(conflict.json().path("conflicts")).hasSize(1);
        assertThat(conflict.at("/conflicts/0/pointer")).isEqualTo("/lyDo");
        assertThat(conflict.at("/conflicts/0/mine")).isEqualTo("Từ điện thoại thứ hai");
        assertThat(conflict.at("/conflicts/0/theirs")).isEqualTo("Từ điện thoại thứ nhất");
        assertThat(conflict.at("/conflicts/0/base")).isEqualTo("Lúc đầu");
        Answer now = api.get("/api/v1/dossiers/" + draft).bearer(me.token()).expect(200);
        assertThat(now.version()).isEqualTo(before);
        assertThat(now.at("/answers/noiSinh")).isEqualTo("Thanh Hóa");

        // The person chose: what stands there is the base now.
        merge(Map.of("pointer", "/lyDo", "base", "Từ điện thoại thứ nhất", "value", "Từ điện thoại thứ hai"))
                .expect(200);
    }

    @Test
    void answerThatTheFormDoesNotAskForIsRefused() {
        merge(Map.of("pointer", "/mauToc", "value", "đen")).send().expectProblem(422, "answers-invalid");
        merge(Map.of("pointer", "lyDo", "value", "x")).send().expectProblem(400, "invalid-input");
    }

    @Test
    void whatWasSubmittedTakesNoChanges() {
        var complete = applications.completeDraft(applications.caller(me.applicant()));
        String id = complete.id().value().toString();
        api.post("/api/v1/dossiers/" + id + "/submission")
                .bearer(me.token())
                .header("Idempotency-Key", id)
                .ifMatch(complete.version())
                .expect(201);

        call(id, List.of(Map.of("pointer", "/lyDo", "value", "x"))).send().expectProblem(409, "not-a-draft");
    }

    private Api.Call merge(Map<?, ?>... changes) {
        return call(draft, List.of(changes));
    }

    private Api.Call call(String dossier, List<Map<?, ?>> changes) {
        return api.call("PATCH", "/api/v1/dossiers/" + dossier + "/draft")
                .bearer(me.token())
                .json(Map.of("changes", changes));
    }
}
