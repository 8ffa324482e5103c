package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.document.SoundPdf;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.routing.Desk;

/** What may be the answer of an agency that has finished without naming one. */
@ServerTest
class CandidatesTest {

    private final Api api;
    private final Desk desk;
    private final Away away;
    private final HandOffs handOffs;

    CandidatesTest(Api api, Desk desk, Away away, HandOffs handOffs) {
        this.api = api;
        this.desk = desk;
        this.away = away;
        this.handOffs = handOffs;
    }

    @Test
    void whatNamesAnotherDossierIsNone() {
        Away.Out out = away.out();
        IncomingDocument any = takenIn(away.stray(pdf()));
        takenIn(away.stray(pdf(), "Trả kết quả hồ sơ H56.31-210101-0009."));

        finished(out);

        assertThat(candidates(out)).containsExactly(any.id());
    }

    @Test
    void whatNamesTheDossierStandsFirst() {
        Away.Out out = away.out();
        IncomingDocument any = takenIn(away.stray(pdf()));
        IncomingDocument own = takenIn(
                away.stray(pdf(), "Kết quả hồ sơ " + out.dossier().requireCode().value()));

        finished(out);

        assertThat(candidates(out)).containsExactly(own.id(), any.id());
    }

    private static SoundPdf pdf() {
        return SoundPdf.ofOwnMaking(SampleFiles.pdf(1));
    }

    private IncomingDocument takenIn(IncomingDocument arrived) {
        api.post("/api/v1/officer/incoming-documents/" + arrived.id().value() + "/taking-in")
                .bearer(desk.clerk().token())
                .ifMatch(0)
                .json(Map.of())
                .expect(200);
        return arrived;
    }

    private void finished(Away.Out out) {
        away.report(out, StatusCode.COMPLETED, "");
        await().untilAsserted(() -> assertThat(handOff(out).stage()).isEqualTo(HandOffStage.FINISHED));
    }

    private HandOff handOff(Away.Out out) {
        return handOffs.list(out.id()).getFirst();
    }

    private List<IncomingId> candidates(Away.Out out) {
        return handOffs.candidates(handOff(out)).stream()
                .map(IncomingDocument::id)
                .toList();
    }
}
