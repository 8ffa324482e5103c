package vn.motcua.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the launcher sets for the server where nothing was set. */
class LauncherTest {
    private static final Path ROOT = Path.of(System.getProperty("motcua.root", ".."));
    private static final String DATABASE = "jdbc:mysql://db.example:3306/motcua";

    @Test
    void whoTriesThePortalGetsDemoPeopleTheirWelcomeAndAPhone() throws Exception {
        assertThat(settings(Map.of()))
                .containsEntry("MOTCUA_DEMO", "true")
                .containsEntry("MOTCUA_WELCOME", "true")
                .containsEntry("MOTCUA_STANDIN", "true");
    }

    @Test
    void databaseThatIsNamedGetsNoDemoPeopleAndShowsNobodysCodes() throws Exception {
        assertThat(settings(Map.of("MOTCUA_DB_URL", DATABASE)))
                .containsEntry("MOTCUA_DEMO", "false")
                .containsEntry("MOTCUA_WELCOME", "false")
                .containsEntry("MOTCUA_STANDIN", "false");
    }

    @Test
    void whatWasSetStays() throws Exception {
        assertThat(settings(Map.of("MOTCUA_DB_URL", DATABASE, "MOTCUA_DEMO", "true", "MOTCUA_SEEDS", "")))
                .containsEntry("MOTCUA_DEMO", "true")
                .containsEntry("MOTCUA_SEEDS", "");
    }

    @Test
    void optionWithoutItsValueIsRefusedInWords() throws Exception {
        Process launcher = new ProcessBuilder("bash", "motcua", "run", "--port")
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(launcher.waitFor()).isEqualTo(2);
        assertThat(said).startsWith("--port needs a value.").doesNotContain("unbound variable");
    }

    private static Map<String, String> settings(Map<String, String> given) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder(
                        "bash", "-euc", "source .mvn/launcher/server.sh; settings; env | grep ^MOTCUA_")
                .directory(ROOT.toFile());
        shell.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_"));
        shell.environment().putAll(given);
        Process process = shell.start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return answer.lines().collect(Collectors.toMap(line -> line.split("=", 2)[0], line -> line.split("=", 2)[1]));
    }
}
