package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.DatabaseTest;
import vn.motcua.document.SoundPdf;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HistoryEntry;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.outgoing.DocumentDispatched;

/** The ledger moves by what the other side says itself, each step once. */
@DatabaseTest
class FollowDeliveryTest {

    private final Away away;
    private final HandOffs handOffs;
    private final FollowDelivery followDelivery;
    private final Dossiers dossiers;

    FollowDeliveryTest(Away away, HandOffs handOffs, FollowDelivery followDelivery, Dossiers dossiers) {
        this.away = away;
        this.handOffs = handOffs;
        this.followDelivery = followDelivery;
        this.dossiers = dossiers;
    }

    @Test
    void whatTheOtherAgencyReportsStandsInTheLedgerAndTheHistoryOnce() {
        Away.Out out = away.out();
        sent(out);
        sent(out);
        assertThat(only(out).times().receivedAt())
                .as("nobody there has said so")
                .isNull();

        away.report(out, StatusCode.ARRIVED, "");
        reaches(out, HandOffStage.RECEIVED);
        away.report(out, StatusCode.ACCEPTED, "");
        away.report(out, StatusCode.ASSIGNED, "");
        away.report(out, StatusCode.IN_PROGRESS, "");
        away.report(out, StatusCode.COMPLETED, "");
        reaches(out, HandOffStage.FINISHED);

        assertThat(events(out))
                .containsExactly("HAND_OFF_SENT", "HAND_OFF_RECEIVED", "HAND_OFF_IN_AGENCY", "HAND_OFF_FINISHED");
    }

    @Test
    void answerThatComesAfterTheOtherAgencyHasFinishedIsItsAnswer() {
        Away.Out out = away.out();
        sent(out);
        away.report(out, StatusCode.COMPLETED, "");
        reaches(out, HandOffStage.FINISHED);
        assertThat(only(out).answer()).isEmpty();

        away.answer(out, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));

        reaches(out, HandOffStage.ANSWERED);
        assertThat(only(out).answer()).isPresent();
    }

    @Test
    void finishedThereAfterItsAnswerIsHereChangesNothing() {
        Away.Out out = away.out();
        sent(out);
        away.answer(out, SoundPdf.ofOwnMaking(SampleFiles.pdf(1)));
        reaches(out, HandOffStage.ANSWERED);
        away.report(out, StatusCode.COMPLETED, "");

        assertThat(only(out).stage()).isEqualTo(HandOffStage.ANSWERED);
        assertThat(events(out)).containsExactly("HAND_OFF_SENT", "HAND_OFF_ANSWERED");
    }

    @Test
    void aLateReceiptDoesNotTakeTheLedgerBack() {
        Away.Out out = away.out();
        away.report(out, StatusCode.IN_PROGRESS, "");
        reaches(out, HandOffStage.IN_AGENCY);
        sent(out);

        assertThat(only(out).stage()).isEqualTo(HandOffStage.IN_AGENCY);
        assertThat(events(out)).containsExactly("HAND_OFF_SENT", "HAND_OFF_IN_AGENCY");
    }

    @Test
    void refusedDossierIsBackInItsOfficersHandsWithTheReason() {
        Away.Out out = away.out();
        sent(out);
        away.report(out, StatusCode.REFUSED, "Không thuộc thẩm quyền");
        reaches(out, HandOffStage.REFUSED);

        assertThat(handOffs.findOpen(out.id())).isEmpty();
        assertThat(notes(out).getLast()).isEqualTo(away.elsewhere().name() + ": Không thuộc thẩm quyền");
    }

    @Test
    void onlyTheAgencyThatHasItAnswersAHandOff() {
        Away.Out out = away.out();
        sent(out);
        SoundPdf pdf = SoundPdf.ofOwnMaking(SampleFiles.pdf(1));
        away.answer(out, pdf, new Correspondent("H59.14", "Sở Tư pháp tỉnh Trà Vinh"));
        assertThat(only(out).stage()).isEqualTo(HandOffStage.SENT);

        away.answer(out, pdf);
        reaches(out, HandOffStage.ANSWERED);
        assertThat(only(out).answer()).isPresent();
    }

    private void sent(Away.Out out) {
        var dispatched = out.handOff().sending().outgoingId();
        followDelivery.consume(new OutboxEvent(
                Ids.next(),
                DocumentDispatched.TYPE,
                dispatched,
                "{}",
                out.handOff().times().preparedAt()));
    }

    private void reaches(Away.Out out, HandOffStage stage) {
        await().untilAsserted(() -> assertThat(only(out).stage()).isEqualTo(stage));
    }

    private HandOff only(Away.Out out) {
        List<HandOff> all = handOffs.list(out.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> events(Away.Out out) {
        return dossiers.history(out.id()).stream()
                .filter(HistoryEntry::isOfHandOff)
                .map(HistoryEntry::event)
                .toList();
    }

    private List<String> notes(Away.Out out) {
        return dossiers.history(out.id()).stream()
                .filter(HistoryEntry::isOfHandOff)
                .map(entry -> String.valueOf(entry.note()))
                .toList();
    }
}
