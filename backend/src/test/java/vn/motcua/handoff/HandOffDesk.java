package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.routing.Desk.Clerk;

/** What tests of hand-offs do at an officer's desk, over HTTP. */
abstract class HandOffDesk {
    protected final Api api;
    protected final Away away;
    protected final HandOffs handOffs;

    HandOffDesk(Api api, Away away, HandOffs handOffs) {
        this.api = api;
        this.away = away;
        this.handOffs = handOffs;
    }

    /** One that the other agency has. */
    protected Away.Out received() {
        Away.Out out = away.out();
        away.report(out, StatusCode.ARRIVED, "");
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.RECEIVED));
        return out;
    }

    protected HandOffStage stage(Away.Out out) {
        return handOffs.list(out.id()).getFirst().stage();
    }

    protected Answer dossier(Away.Out out) {
        return api.get("/api/v1/officer/dossiers/" + out.id().value())
                .bearer(out.handler().token())
                .expect(200);
    }

    protected Answer act(Clerk officer, DossierId dossier, long version, String what, Map<String, ?> body) {
        return api.post("/api/v1/officer/dossiers/" + dossier.value() + what)
                .bearer(officer.token())
                .ifMatch(version)
                .json(body)
                .send();
    }

    protected Answer ledger(Clerk officer, Dossier dossier) {
        return api.get("/api/v1/officer/dossiers/" + dossier.id().value() + "/hand-offs")
                .bearer(officer.token())
                .expect(200);
    }

    protected static List<String> actions(Answer dossier) {
        return dossier.json()
                .at("/actions")
                .valueStream()
                .map(action -> action.asText())
                .toList();
    }
}
