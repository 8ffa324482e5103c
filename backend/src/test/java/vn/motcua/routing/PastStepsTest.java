package vn.motcua.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.DueDates;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PromiseMoves;
import vn.motcua.dossier.PromiseMoves.Move;
import vn.motcua.platform.security.OfficerRole;

class PastStepsTest {

    private static final Instant CAME = RoutingData.NOW;
    private static final Instant PROMISED = CAME.plus(Duration.ofDays(3));
    private static final Instant MOVED_TO = CAME.plus(Duration.ofDays(9));
    private static final Instant MOVED = CAME.plus(Duration.ofDays(2));
    private static final Step STEP = RoutingData.step(2, RoutingData.DIVISION, OfficerRole.HANDLER);

    private static final PastSteps STEPS = new PastSteps(
            new DueDates(place -> new WorkingTime(Map.of(), Map.of()), (agency, since) -> List.of()),
            RoutingData.dossier(DossierStatus.IN_PROGRESS, 4, MOVED_TO),
            new PromiseMoves(List.of(new Move(CAME, null, PROMISED), new Move(MOVED, PROMISED, MOVED_TO)), MOVED_TO),
            List.of());

    @Test
    void stepIsJudgedByWhatWasPromisedWhenItWasLeft() {
        assertThat(STEPS.dueAt(STEP, CAME, MOVED.minusSeconds(1))).contains(PROMISED);
        assertThat(STEPS.dueAt(STEP, CAME, MOVED)).contains(MOVED_TO);
    }

    @Test
    void ofATimeThatNothingIsWrittenOfTheNextThatIsKnownHolds() {
        PromiseMoves kept = new PromiseMoves(List.of(new Move(MOVED, PROMISED, MOVED_TO)), MOVED_TO);

        assertThat(kept.at(CAME)).contains(PROMISED);
        assertThat(PromiseMoves.standing(PROMISED).at(CAME)).contains(PROMISED);
        assertThat(PromiseMoves.standing(null).at(CAME)).isEmpty();
    }
}
