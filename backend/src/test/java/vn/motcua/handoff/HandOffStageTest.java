package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HandOffStageTest {

    /** Every stage, and what may follow; all else may not. */
    private static final String FOLLOWS = """
            PREPARED: SENT RECEIVED IN_AGENCY FINISHED ANSWERED REFUSED CALLED_BACK
            SENT: RECEIVED IN_AGENCY FINISHED ANSWERED REFUSED CALLED_BACK ENDED
            RECEIVED: IN_AGENCY FINISHED ANSWERED REFUSED CALLED_BACK ENDED
            IN_AGENCY: FINISHED ANSWERED CALLED_BACK ENDED
            FINISHED: ANSWERED CALLED_BACK ENDED
            ANSWERED: RESULT_BACK CALLED_BACK ENDED
            RESULT_BACK:
            REFUSED:
            CALLED_BACK:
            ENDED:
            """;

    @Test
    void stagesFollowAsTheTableSaysAndNeverGoBack() {
        String actual = Arrays.stream(HandOffStage.values())
                .map(from -> (from + ": "
                                + Arrays.stream(HandOffStage.values())
                                        .filter(from::mayBecome)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(actual).isEqualTo(FOLLOWS);
    }

    @Test
    void aHandOffIsOverWhenNothingMayFollow() {
        assertThat(Arrays.stream(HandOffStage.values()).filter(HandOffStage::isClosed))
                .containsExactly(
                        HandOffStage.RESULT_BACK, HandOffStage.REFUSED, HandOffStage.CALLED_BACK, HandOffStage.ENDED);
    }
}
