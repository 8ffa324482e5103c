package vn.motcua.registry.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may follow what, pair by pair, and which status of QCVN 102 each state is. */
class IncomingStateTest {

    private static final Map<IncomingState, Set<IncomingState>> TABLE = Map.of(
            IncomingState.ARRIVED, Set.of(IncomingState.TAKEN_IN, IncomingState.RETURNED, IncomingState.CANCELLED),
            IncomingState.RETURNED, Set.of(),
            IncomingState.TAKEN_IN, Set.of(IncomingState.ASSIGNED, IncomingState.FINISHED, IncomingState.CANCELLED),
            IncomingState.ASSIGNED, Set.of(IncomingState.IN_PROGRESS, IncomingState.FINISHED, IncomingState.CANCELLED),
            IncomingState.IN_PROGRESS, Set.of(IncomingState.FINISHED, IncomingState.CANCELLED),
            IncomingState.FINISHED, Set.of(),
            IncomingState.CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource(IncomingState.class)
    void stateIsFollowedByThoseOfTheTableAlone(IncomingState state) {
        for (IncomingState next : IncomingState.values()) {
            assertThat(state.mayBecome(next))
                    .as(state + " to " + next)
                    .isEqualTo(TABLE.getOrDefault(state, Set.of()).contains(next));
        }
        assertThat(state.isFinal())
                .isEqualTo(TABLE.getOrDefault(state, Set.of()).isEmpty());
    }

    @Test
    void statesAreTheStatusesThatTheSenderIsTold() {
        assertThat(IncomingState.values())
                .extracting(IncomingState::statusCode)
                .containsExactly("01", "02", "03", "04", "05", "06", "15");
    }
}
