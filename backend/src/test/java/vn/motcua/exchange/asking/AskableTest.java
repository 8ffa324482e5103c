package vn.motcua.exchange.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.request.Reply;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.Standing;

class AskableTest {

    /** Every stage, and while what a receiver can be asked there; asked once, it is to answer first. */
    private static final String ASKABLE = """
            SENT: NONE
            ARRIVED: NONE
            REFUSED:
            ACCEPTED: NONE
            ASSIGNED: NONE
            IN_PROGRESS: NONE
            COMPLETED: NONE
            GIVEN_BACK:
            """;

    /** Every status, and what it answers. */
    private static final String ANSWERS = """
            01:
            02: RETURNED
            03:
            04:
            05:
            06:
            13:
            15: AGREED
            16: REFUSED
            """;

    @Test
    void receiversAreAskedOneThingAtATimeWhileTheyHaveTheDocument() {
        String actual = Arrays.stream(Stage.values())
                .map(stage -> (stage + ": "
                                + Arrays.stream(Ask.values())
                                        .filter(ask -> AskReceivers.isAskable(new Standing(stage, ask, null, null)))
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(actual).isEqualTo(ASKABLE);
    }

    @Test
    void whatAReceiverTellsAnswersOrDoesNot() {
        String actual = Arrays.stream(StatusCode.values())
                .map(code ->
                        (code.wire() + ": " + Reply.toldBy(code).map(Enum::name).orElse("")).strip())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(actual).isEqualTo(ANSWERS);
    }
}
