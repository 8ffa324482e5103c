package vn.motcua.dossier.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;

/** A phone writes a draft without a network and sends it when there is one. */
@ServerTest
class DraftChangesTest {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private final Api api;
    private final People people;
    private final Applications applications;

    DraftChangesTest(Api api, People people, Applications applications) {
        this.api = api;
        this.people = people;
        this.applications = applications;
    }

    @Test
    void draftMadeWithoutANetworkIsBegunOnceHoweverOftenItIsSent() {
        SignedInApplicant me = people.citizen();
        UUID id = UUID.randomUUID();
        Answer first = begin(me, id).expect(201);
        assertThat(first.at("/id")).isEqualTo(id.toString());
        Answer again = begin(me, id).expect(200);
        assertThat(again.at("/id")).isEqualTo(id.toString());

        begin(people.citizen(), id).expectProblem(409, "dossier-id-taken");
    }

    @Test
    void changesAreTakenOnceAndLaterOnesStand() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);
        Map<String, Object> reason = change("/answers/lyDo", null, "Mất bản chính");
        Map<String, Object> delivery = change("/delivery", null, Map.of("method", "ONLINE"));

        Answer taken = send(me, draft, reason, delivery).expect(200);
        assertThat(outcomes(taken)).containsExactly("APPLIED", "APPLIED");
        assertThat(taken.at("/dossier/answers/lyDo")).isEqualTo("Mất bản chính");
        assertThat(taken.at("/dossier/delivery/method")).isEqualTo("ONLINE");
        assertThat(taken.version()).isEqualTo(2);

        Answer changed = send(me, draft, change("/answers/lyDo", "Mất bản chính", "Bản chính bị rách"))
                .expect(200);
        Answer repeated = send(me, draft, reason, delivery).expect(200);
        assertThat(outcomes(repeated)).containsExactly("REPEATED", "REPEATED");
        assertThat(repeated.at("/dossier/answers/lyDo")).isEqualTo("Bản chính bị rách");
        assertThat(repeated.version()).isEqualTo(changed.version());
    }

    @Test
    void conflictIsExplainedFieldByFieldInTheReadersLanguage() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);
        send(me, draft, change("/answers/noiSinh", null, "Thanh Hóa")).expect(200);

        Answer met = api.post(DOSSIERS + "/" + draft + "/draft/changes")
                .bearer(me.token())
                .header("Accept-Language", "en")
                .json(Map.of(
                        "changes",
                        List.of(
                                change("/answers/noiSinh", null, "Nghệ An"),
                                change("/answers/lyDo", null, "Mất bản chính"))))
                .expect(200);

        assertThat(outcomes(met)).containsExactly("CONFLICT", "APPLIED");
        assertThat(met.at("/results/0/label")).isEqualTo("Place of birth on the diploma");
        assertThat(met.at("/results/0/mine")).isEqualTo("Nghệ An");
        assertThat(met.at("/results/0/theirs")).isEqualTo("Thanh Hóa");
        assertThat(met.at("/dossier/answers/noiSinh")).isEqualTo("Thanh Hóa");
        assertThat(met.at("/dossier/answers/lyDo")).isEqualTo("Mất bản chính");
    }

    @Test
    void addressThatIsWrittenAsNullIsNone() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);
        Map<String, Object> online = new HashMap<>();
        online.put("method", "ONLINE");
        online.put("postalAddress", null);

        assertThat(outcomes(send(me, draft, change("/delivery", null, online)).expect(200)))
                .containsExactly("APPLIED");
        assertThat(outcomes(send(me, draft, change("/delivery", online, null)).expect(200)))
                .containsExactly("APPLIED");
    }

    @Test
    void answerIsTakenAwayByAChangeWithoutValue() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);
        send(
                        me,
                        draft,
                        change("/answers/lyDo", null, "Mất bản chính"),
                        change("/delivery", null, Map.of("method", "ONLINE")))
                .expect(200);

        Answer without = send(
                        me,
                        draft,
                        change("/answers/lyDo", "Mất bản chính", null),
                        change("/delivery", Map.of("method", "ONLINE"), null))
                .expect(200);
        assertThat(without.json().at("/dossier/answers").has("lyDo")).isFalse();
        assertThat(without.json().at("/dossier").has("delivery")).isFalse();
    }

    @Test
    void whatCanNeverBeTakenIsRefusedAloneAndNamed() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);

        Answer refused = send(
                        me,
                        draft,
                        change("/answers/mauToc", null, "đen"),
                        change("/delivery", null, Map.of("method", "PIGEON")),
                        change("/delivery", null, Map.of("method", "ONLINE", "postalAddress", "")),
                        change("/answers/lyDo", null, "Mất bản chính"))
                .expect(200);

        assertThat(outcomes(refused)).containsExactly("REFUSED", "REFUSED", "REFUSED", "APPLIED");
        assertThat(refused.at("/results/0/errors/0/pointer")).isEqualTo("/answers/mauToc");
        assertThat(refused.at("/results/1/errors/0/pointer")).isEqualTo("/delivery");
    }

    @Test
    void draftHoldsNoMoreThanItMay() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);
        String long1 = "ế".repeat(DraftRules.MAX_BYTES / 3 - 100);

        send(me, draft, change("/answers/lyDo", null, long1)).expect(200);
        send(me, draft, change("/answers/noiSinh", null, "ế".repeat(1_000))).expectProblem(422, "answers-invalid");
    }

    @Test
    void strangersAndWrongRequestsChangeNothing() {
        SignedInApplicant me = people.citizen();
        UUID draft = UUID.randomUUID();
        begin(me, draft).expect(201);
        Map<String, Object> fine = change("/answers/lyDo", null, "Mất bản chính");

        send(people.citizen(), draft, fine).expectProblem(404, "dossier-not-found");
        for (String pointer : List.of("/answers", "/answers/a/b", "answers/a", "/status", "")) {
            send(me, draft, change(pointer, null, "x")).expectProblem(400, "invalid-input");
        }
        api.post(DOSSIERS + "/" + draft + "/draft/changes")
                .bearer(me.token())
                .json(Map.of("changes", List.of()))
                .send()
                .expectProblem(400, "invalid-input");
    }

    @Test
    void submittedDossierIsNoDraftAnyMore() {
        SignedInApplicant me = people.citizen();
        var draft = applications.completeDraft(applications.caller(me.applicant()));
        api.post(DOSSIERS + "/" + draft.id().value() + "/submission")
                .bearer(me.token())
                .header("Idempotency-Key", draft.id().value().toString())
                .ifMatch(draft.version())
                .expect(201);
        send(me, draft.id().value(), change("/answers/lyDo", null, "x")).expectProblem(409, "not-a-draft");
    }

    private Answer begin(SignedInApplicant me, UUID id) {
        return api.post(DOSSIERS)
                .bearer(me.token())
                .json(Map.of(
                        "id",
                        id,
                        "procedureCode",
                        Applications.PROCEDURE,
                        "agencyId",
                        applications.agency().value()))
                .send();
    }

    private Answer send(SignedInApplicant me, UUID draft, Object... changes) {
        return api.post(DOSSIERS + "/" + draft + "/draft/changes")
                .bearer(me.token())
                .json(Map.of("changes", List.of(changes)))
                .send();
    }

    private static List<String> outcomes(Answer answer) {
        return answer.json().at("/results").findValuesAsText("outcome");
    }

    private static Map<String, Object> change(String pointer, @Nullable Object before, @Nullable Object value) {
        Map<String, Object> change = new HashMap<>(Map.of("id", UUID.randomUUID(), "pointer", pointer));
        if (before != null) {
            change.put("before", before);
        }
        if (value != null) {
            change.put("value", value);
        }
        return change;
    }
}
