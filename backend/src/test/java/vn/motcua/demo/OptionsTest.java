package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    private static Options of(String... arguments) {
        return Options.of(arguments, Map.of());
    }

    @Test
    void standInIsNextToTheServerUnlessSaidOtherwise() {
        assertThat(of().standIn()).isEqualTo(URI.create("http://127.0.0.1:8081"));
        assertThat(of("--base", "http://10.0.0.2:9000").standIn()).isEqualTo(URI.create("http://10.0.0.2:9001"));
        assertThat(of("--standin", "http://10.0.0.3:7000").standIn()).isEqualTo(URI.create("http://10.0.0.3:7000"));
    }

    @Test
    void environmentIsAskedWhereTheCommandLineIsSilent() {
        Options options = Options.of(
                new String[0],
                Map.of("MOTCUA_PORT", "9000", "MOTCUA_STANDIN_PORT", "9100", "MOTCUA_SEEDS", "elsewhere"));
        assertThat(options.base()).isEqualTo(URI.create("http://127.0.0.1:9000"));
        assertThat(options.standIn()).isEqualTo(URI.create("http://127.0.0.1:9100"));
        assertThat(options.seeds()).isEqualTo(Path.of("elsewhere"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nothing x", "--base", "--base http://a b"})
    void whatCannotBeUnderstoodIsAFailureInWords(String line) {
        assertThatThrownBy(() -> of(line.split(" ", 2))).isInstanceOf(DemoFailure.class);
    }
}
