package vn.motcua.document.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each hostile file is refused for its own reason, in bounded time, and the next one is looked into as if nothing was. */
class HostileFileTest {
    /** Generous: the bound itself is 15 s of processor time, and the machine may be busy. */
    private static final Duration LONGEST = Duration.ofSeconds(100);

    private static final PdfProbes PROBES = new PdfProbes(1);
    private static final FileInspection INSPECTION = new FileInspection(PROBES);

    private static Path folder;

    @BeforeAll
    static void writeFiles(@TempDir Path temporary) throws IOException {
        folder = temporary;
        for (HostileFile hostile : HostileFile.values()) {
            Files.write(folder.resolve(hostile.name()), hostile.bytes());
        }
    }

    @AfterAll
    static void endProcesses() {
        PROBES.close();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundUnsound(HostileFile hostile) throws IOException {
        Path file = folder.resolve(hostile.name());
        Instant start = Instant.now();

        assertThat(INSPECTION.kindOf(file)).as("kind by content").contains(hostile.kind());
        Finding finding = INSPECTION.inspect(file, hostile.kind(), 100);

        assertThat(finding).isInstanceOf(Finding.Unsound.class);
        assertThat(((Finding.Unsound) finding).defect()).isIn(hostile.defects());
        assertThat(Duration.between(start, Instant.now())).isLessThan(LONGEST);
    }

    @Test
    void noneTakesMoreOfTheServersMemoryThanASmallHeapHas() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:MaxDirectMemorySize=8m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InspectFolder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(server.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(server.exitValue()).as(said).isZero();
        assertThat(said.lines().filter(line -> line.endsWith(" unsound"))).hasSize(HostileFile.values().length);
    }
}
