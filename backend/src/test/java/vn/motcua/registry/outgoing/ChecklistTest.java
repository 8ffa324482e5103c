package vn.motcua.registry.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.outgoing.Checklist.Facts;
import vn.motcua.registry.outgoing.Checklist.Item;

/** The checklist item by item, and the states of outgoing documents pair by pair. */
class ChecklistTest {

    private static final List<Correspondent> RECEIVERS = List.of(new Correspondent("H56.14", "Sở Tư pháp"));

    private static final Map<Item, Facts> FAILING = failing();

    private static Map<Item, Facts> failing() {
        Map<Item, Facts> failing = new EnumMap<>(Item.class);
        failing.put(Item.MAIN_DOCUMENT, new Facts(false, true, true, true, RECEIVERS, List.of(), Optional.empty()));
        failing.put(Item.ATTACHMENTS, new Facts(true, false, true, true, RECEIVERS, List.of(), Optional.empty()));
        failing.put(Item.SIGNED, new Facts(true, true, false, true, RECEIVERS, List.of(), Optional.empty()));
        failing.put(Item.METADATA, new Facts(true, true, true, false, RECEIVERS, List.of(), Optional.empty()));
        failing.put(Item.RECEIVERS, new Facts(true, true, true, true, RECEIVERS, RECEIVERS, Optional.empty()));
        failing.put(Item.NOT_SECRET, new Facts(true, true, true, true, RECEIVERS, List.of(), Optional.of("MẬT")));
        return failing;
    }

    @Test
    void documentThatHasAllMayBeSent() {
        Checklist checklist = Checklist.of(new Facts(true, true, true, true, RECEIVERS, List.of(), Optional.empty()));

        assertThat(checklist.isPassed()).isTrue();
        assertThat(checklist.checks()).extracting(Checklist.Check::item).containsExactly(Item.values());
    }

    @ParameterizedTest
    @EnumSource(Item.class)
    void oneItemThatFailsSaysWhyAndHoldsTheDocumentBack(Item item) {
        Checklist checklist = Checklist.of(Objects.requireNonNull(FAILING.get(item)));

        assertThat(checklist.isPassed()).isFalse();
        assertThat(checklist.checks())
                .filteredOn(check -> !check.passed())
                .extracting(Checklist.Check::item)
                .containsExactly(item);
    }

    @Test
    void documentWithoutAReceiverIsHeldBack() {
        assertThat(Checklist.of(new Facts(true, true, true, true, List.of(), List.of(), Optional.empty()))
                        .isPassed())
                .isFalse();
    }

    @Test
    void stateIsFollowedByThoseOfTheTableAlone() {
        Map<OutgoingState, Set<OutgoingState>> table = Map.of(
                OutgoingState.DRAFTED, EnumSet.of(OutgoingState.SUBMITTED, OutgoingState.DROPPED),
                OutgoingState.SENT_BACK, EnumSet.of(OutgoingState.SUBMITTED, OutgoingState.DROPPED),
                OutgoingState.SUBMITTED, EnumSet.of(OutgoingState.SIGNED, OutgoingState.SENT_BACK),
                OutgoingState.SIGNED, EnumSet.of(OutgoingState.NUMBERED, OutgoingState.SENT_BACK),
                OutgoingState.NUMBERED, EnumSet.of(OutgoingState.ISSUED),
                OutgoingState.ISSUED, EnumSet.of(OutgoingState.SENT));
        for (OutgoingState state : OutgoingState.values()) {
            assertThat(Arrays.stream(OutgoingState.values()).filter(state::mayBecome))
                    .as(state.name())
                    .containsExactlyInAnyOrderElementsOf(table.getOrDefault(state, Set.of()));
        }
    }
}
