package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** A dossier that ends here takes the document along that it was to go with, or has it recalled. */
@ServerTest
class EndWithDossierTest {

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final Away away;
    private final HandOffs handOffs;
    private final Dossiers dossiers;
    private final People people;

    EndWithDossierTest(Api api, Desk desk, Acts acts, Away away, HandOffs handOffs, Dossiers dossiers, People people) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.away = away;
        this.handOffs = handOffs;
        this.dossiers = dossiers;
        this.people = people;
    }

    @Test
    void documentOfAStoppedDossierIsNeitherNumberedNorSent() {
        Clerk handler = desk.handler();
        Dossier dossier = handedOff(handler);
        String document = document(dossier);
        Answer signed = move(desk.leader(), document, "/signature");
        assertThat(signed.at("/document/state")).isEqualTo("SIGNED");

        acts.stop(handler, dossier);

        Answer dropped = outgoing(desk.clerk(), document);
        assertThat(dropped.at("/document/state")).isEqualTo("DROPPED");
        assertThat(dropped.json().at("/acts").isEmpty()).isTrue();
        assertThat(dropped.json().at("/history").findValuesAsText("remarks"))
                .containsExactly("Hồ sơ " + dossier.requireCode().value() + " đã dừng giải quyết");
        refused(document, signed.version(), "/issue", "stale-version");
        refused(document, dropped.version(), "/issue", "registry-document-state");
        assertThat(handOffs.list(dossier.id())).extracting(HandOff::stage).containsExactly(HandOffStage.CALLED_BACK);
    }

    @Test
    void documentThatHasItsNumberKeepsItAndIsNotSentOnceTheApplicantHasWithdrawn() {
        Dossier dossier = handedOff(desk.handler());
        String document = document(dossier);
        move(desk.leader(), document, "/signature");
        String symbol = move(desk.clerk(), document, "/issue").at("/document/symbol");

        withdraw(dossier).expect(200);

        Answer dropped = outgoing(desk.clerk(), document);
        assertThat(dropped.at("/document/symbol")).isEqualTo(symbol);
        refused(document, dropped.version(), "/dispatch", "registry-document-state");
        away.settle();
        assertThat(dossiers.history(dossier.id()))
                .extracting(HistoryEntry::event)
                .doesNotContain("HAND_OFF_SENT")
                .last()
                .isEqualTo(DossierStatus.WITHDRAWN.name());
    }

    @Test
    void dossierThatIsAwayIsNeitherStoppedNorSupplementedHere() {
        Away.Out out = away.out();
        away.report(out, StatusCode.ARRIVED, "");
        await().untilAsserted(() -> assertThat(stage(out.dossier())).isEqualTo(HandOffStage.RECEIVED));

        assertThat(dossier(out).json().at("/actions").valueStream().map(action -> action.asText()))
                .doesNotContain("STOP", "REQUEST_SUPPLEMENT");
        api.post("/api/v1/officer/dossiers/" + out.id().value() + "/stop")
                .bearer(out.handler().token())
                .ifMatch(dossier(out).version())
                .json(Map.of("reason", "Chủ hồ sơ không còn cư trú"))
                .send()
                .expectProblem(409, "dossier-handed-off");
    }

    @Test
    void clerkIsToldToRecallWhatTheApplicantHasWithdrawn() {
        Away.Out out = away.out();
        away.report(out, StatusCode.ARRIVED, "");
        await().untilAsserted(() -> assertThat(stage(out.dossier())).isEqualTo(HandOffStage.RECEIVED));

        withdraw(out.dossier()).expect(200);

        String reason = "Người nộp đã rút hồ sơ " + out.dossier().requireCode().value();
        assertThat(toRecall()).containsOnlyOnce(reason);
        away.report(out, StatusCode.ACCEPTED, "");
        assertThat(toRecall()).as("told once").containsOnlyOnce(reason);
    }

    @Test
    void whatTheOtherAgencyHasDoneWithEndsWithItsDossierAndIsNotRecalled() {
        Away.Out out = away.out();
        away.report(out, StatusCode.COMPLETED, "");
        await().untilAsserted(() -> assertThat(stage(out.dossier())).isEqualTo(HandOffStage.FINISHED));

        withdraw(out.dossier()).expect(200);

        assertThat(stage(out.dossier())).isEqualTo(HandOffStage.ENDED);
        assertThat(toRecall())
                .noneMatch(reason -> reason.contains(out.dossier().requireCode().value()));
    }

    private Dossier handedOff(Clerk handler) {
        Dossier taken = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        api.post("/api/v1/officer/dossiers/" + taken.id().value() + "/hand-off")
                .bearer(handler.token())
                .ifMatch(taken.version())
                .json(Map.of("receiverCode", Away.ELSEWHERE))
                .expect(200);
        return dossiers.get(taken.id());
    }

    private String document(Dossier dossier) {
        return handOffs.list(dossier.id()).getFirst().sending().outgoingId().toString();
    }

    private HandOffStage stage(Dossier dossier) {
        return handOffs.list(dossier.id()).getFirst().stage();
    }

    private Answer withdraw(Dossier dossier) {
        return api.post("/api/v1/dossiers/" + dossier.id().value() + "/withdrawal")
                .bearer(people.token(dossier.parties().applicantId()))
                .ifMatch(dossiers.get(dossier.id()).version())
                .json(Map.of("reason", "Không còn nhu cầu"))
                .send();
    }

    private Answer dossier(Away.Out out) {
        return api.get("/api/v1/officer/dossiers/" + out.id().value())
                .bearer(out.handler().token())
                .expect(200);
    }

    private List<String> toRecall() {
        Answer troubles = api.get("/api/v1/officer/agencies/" + desk.agency().value() + "/exchange-troubles?limit=100")
                .bearer(desk.clerk().token())
                .expect(200);
        return troubles.json()
                .at("/items")
                .valueStream()
                .filter(trouble -> trouble.at("/kind").asText().equals("TO_RECALL"))
                .map(trouble -> trouble.at("/reason").asText())
                .toList();
    }

    private Answer outgoing(Clerk officer, String document) {
        return api.get("/api/v1/officer/outgoing-documents/" + document)
                .bearer(officer.token())
                .expect(200);
    }

    private Answer move(Clerk officer, String document, String what) {
        return api.post("/api/v1/officer/outgoing-documents/" + document + what)
                .bearer(officer.token())
                .ifMatch(outgoing(officer, document).version())
                .json(Map.of())
                .expect(200);
    }

    private void refused(String document, long version, String what, String problem) {
        api.post("/api/v1/officer/outgoing-documents/" + document + what)
                .bearer(desk.clerk().token())
                .ifMatch(version)
                .json(Map.of())
                .send()
                .expectProblem(problem.equals("stale-version") ? 412 : 409, problem);
    }
}
