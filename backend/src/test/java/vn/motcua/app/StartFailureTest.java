package vn.motcua.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.platform.text.Text;

class StartFailureTest {

    @Test
    void causeThatIsKnownIsSaidInBothLanguagesHoweverDeepItLies() {
        Text words = StartFailure.words(new IllegalStateException(new RuntimeException(new BindException())))
                .orElseThrow();

        assertThat(words.vi()).contains("--port");
        assertThat(words.en()).contains("--port");
    }

    @Test
    void refusalSaysWhatToLeaveOut() {
        Map<String, String> given = Map.of("MOTCUA_FRESH", "true", "MOTCUA_DB_URL", "jdbc:mysql://db.example/motcua");
        try {
            Surroundings.of(given);
        } catch (StartRefusedException refused) {
            assertThat(StartFailure.words(refused).orElseThrow().en()).contains("--fresh", "MOTCUA_DB_URL");
            return;
        }
        throw new AssertionError("started");
    }

    @Test
    void whatNobodyForesawIsLeftToItsTraces() {
        assertThat(StartFailure.words(new IllegalStateException("a bug"))).isEmpty();
    }
}
