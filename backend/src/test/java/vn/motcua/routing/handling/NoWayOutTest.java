package vn.motcua.routing.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Dossiers;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.routing.DocumentLookup;
import vn.motcua.routing.HandOffLookup;
import vn.motcua.routing.TaskBook;
import vn.motcua.routing.desk.Refusals;

/** Where nothing carries dossiers to agencies elsewhere, none is handed to one. */
@DatabaseTest
class NoWayOutTest {

    private final Desk desk;
    private final Acts acts;
    private final TaskBook tasks;
    private final HandlingGate connected;
    private final HandlingGate alone;

    NoWayOutTest(
            Desk desk, Acts acts, TaskBook tasks, Dossiers dossiers, DocumentLookup documents, HandlingGate connected) {
        this.desk = desk;
        this.acts = acts;
        this.tasks = tasks;
        this.connected = connected;
        this.alone = new HandlingGate(tasks, dossiers, documents, new Nowhere());
    }

    /** No axis is connected. */
    private static final class Nowhere implements HandOffLookup {
        @Override
        public boolean hasWayOut() {
            return false;
        }

        @Override
        public Optional<Away> away(DossierId dossier) {
            return Optional.empty();
        }
    }

    @Test
    void handOffIsNeitherOfferedNorTaken() {
        Clerk handler = desk.handler();
        Dossier dossier = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));

        assertThat(connected.actions(handler.caller(), tasks.find(dossier.id()).orElseThrow()))
                .contains(OfficerAction.HAND_OFF);
        assertThat(alone.actions(handler.caller(), tasks.find(dossier.id()).orElseThrow()))
                .isNotEmpty()
                .doesNotContain(OfficerAction.HAND_OFF);
        Admission refused = alone.admit(handler.caller(), dossier.id(), dossier.version(), OfficerAction.HAND_OFF);
        assertThat(refused).isInstanceOf(Admission.NoWayOut.class);
        assertThat(Refusals.ofHandOff((Admission.Refusal) refused).type()).isEqualTo(RoutingProblem.NO_WAY_OUT);
    }
}
