package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.exchange.edxml.StatusCode;

/** A dossier that another agency has is asked back: it comes, is kept there, or nobody answers. */
@ServerTest
class HandOffAskedBackTest extends HandOffDesk {
    private final Tables tables;

    HandOffAskedBackTest(Api api, Away away, HandOffs handOffs, Tables tables) {
        super(api, away, handOffs);
        this.tables = tables;
    }

    @Test
    void dossierIsAskedBackAndIsHereAgainOnceTheOtherAgencyAgrees() {
        Away.Out out = received();
        Answer seen = dossier(out);
        assertThat(actions(seen)).contains("CALL_BACK").doesNotContain("GO_ON", "TAKE_ANSWER");
        act(out.handler(), out.id(), seen.version(), "/hand-off/ending", Map.of("reason", "Sớm quá"))
                .expectProblem(409, "transition-not-allowed");

        Answer asked = callBack(out, seen.version()).expect(200);

        assertThat(asked.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(actions(asked)).doesNotContain("GO_ON", "CALL_BACK", "HAND_OFF", "FORWARD");
        act(out.handler(), out.id(), asked.version(), "/hand-off/ending", Map.of("reason", "Không chờ"))
                .expectProblem(409, "transition-not-allowed");
        assertThat(stage(out)).isEqualTo(HandOffStage.RECEIVED);
        callBack(out, seen.version()).expectProblem(412, "stale-version");
        callBack(out, asked.version()).expectProblem(409, "transition-not-allowed");
        away.report(out, StatusCode.CHANGE_AGREED, "");
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.CALLED_BACK));
        assertThat(actions(dossier(out))).contains("HAND_OFF").doesNotContain("GO_ON", "CALL_BACK");
        assertThat(dossier(out).json().at("/history").findValuesAsText("event"))
                .containsSubsequence("HAND_OFF_RECEIVED", "HAND_OFF_ASKED_BACK", "HAND_OFF_CALLED_BACK");
    }

    @Test
    void whatIsNotGivenBackIsHandledHereAgainAndLaterReportsChangeNothing() {
        Away.Out out = received();
        callBack(out, dossier(out).version()).expect(200);
        away.report(out, StatusCode.CHANGE_REFUSED, "Đang giải quyết");
        Answer kept = dossier(out);
        assertThat(kept.json().at("/history").findValuesAsText("event")).containsOnlyOnce("HAND_OFF_KEPT");
        assertThat(actions(kept)).contains("GO_ON").doesNotContain("CALL_BACK");
        JsonNode asked = ledger(out).at("/askedBack");
        assertThat(asked.at("/words").asText()).isEqualTo("Đang giải quyết");
        assertThat(asked.at("/refusedAt").asText()).isNotBlank();
        away.report(out, StatusCode.IN_PROGRESS, "");
        assertThat(tables.count("officer_notice WHERE kind = 'DOSSIER_KEPT' AND subject_id = "
                        + Tables.id(out.id().value())))
                .isEqualTo(1);
        kept = dossier(out);
        assertThat(kept.json().at("/history").findValuesAsText("event")).containsOnlyOnce("HAND_OFF_KEPT");

        Answer here = act(
                        out.handler(),
                        out.id(),
                        kept.version(),
                        "/hand-off/ending",
                        Map.of("reason", "Cơ quan nhận không trả lại"))
                .expect(200);

        assertThat(here.at("/status")).isEqualTo("IN_PROGRESS");
        assertThat(actions(here)).contains("HAND_OFF").doesNotContain("GO_ON");
        assertThat(stage(out)).isEqualTo(HandOffStage.ENDED);
        away.report(out, StatusCode.COMPLETED, "");
        assertThat(stage(out)).isEqualTo(HandOffStage.ENDED);
    }

    @Test
    void whatNobodyAnswersInTimeIsHandledHereAgain() {
        Away.Out out = received();
        callBack(out, dossier(out).version()).expect(200);
        assertThat(ledger(out).at("/askedBack/silent").asBoolean()).isFalse();
        tables.execute("UPDATE exchange_request SET asked_at = asked_at - INTERVAL 30 DAY WHERE document_id = "
                + Tables.id(out.document().id()));

        assertThat(ledger(out).at("/askedBack/silent").asBoolean()).isTrue();
        assertThat(actions(dossier(out))).contains("GO_ON");
    }

    private JsonNode ledger(Away.Out out) {
        return ledger(out.handler(), out.dossier()).json().at("/items/0");
    }

    private Answer callBack(Away.Out out, long version) {
        return act(out.handler(), out.id(), version, "/hand-off/recall", Map.of("reason", "Chuyển nhầm cơ quan"));
    }
}
