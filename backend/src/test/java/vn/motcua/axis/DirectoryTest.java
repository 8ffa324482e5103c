package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.database.Durability;

class DirectoryTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("motcua.root", "..")).resolve("seeds");
    private static final AxisSystem PORTAL = new AxisSystem("portal", "a secret of sixteen", "H56", "Portal");
    private static final Mailbox JUSTICE = new Mailbox("000.00.14.H56", "H56.14", "Sở Tư pháp", "portal", false, false);

    @Test
    void agencyIsFoundByItsCodeOfEitherScheme() {
        Directory directory = new Directory(List.of(PORTAL), List.of(JUSTICE));

        assertThat(directory.find("H56.14")).contains(JUSTICE);
        assertThat(directory.find("000.00.14.H56")).contains(JUSTICE);
        assertThat(directory.find("000.00.15.H56")).isEmpty();
    }

    @Test
    void twoAgenciesHaveNoCodeInCommon() {
        Mailbox other = new Mailbox("000.00.15.H56", "H56.14", "Other", "portal", false, false);

        assertThatThrownBy(() -> new Directory(List.of(PORTAL), List.of(JUSTICE, other)))
                .hasMessageContaining("H56.14");
    }

    @Test
    void agencyThatIsEnteredTakesItsOwnPlaceAndNobodyElses() {
        Directory directory = new Directory(List.of(PORTAL), List.of(JUSTICE));

        directory.enter(JUSTICE.named("Another name"));
        assertThat(directory.find("H56.14")).map(Mailbox::name).contains("Another name");
        assertThat(directory.list()).hasSize(1);
        Mailbox thief = new Mailbox("000.00.99.H56", "H56.14", "Thief", "portal", false, false);
        assertThatThrownBy(() -> directory.enter(thief)).hasMessageContaining("H56.14");
        assertThat(directory.find("000.00.99.H56")).isEmpty();
    }

    @Test
    void codeOfTheOlderSchemeIsTurnedIntoThatOfTheNewer() {
        assertThat(AgencyCodes.qd20("000.00.00.H56")).isEqualTo("H56");
        assertThat(AgencyCodes.qd20("000.00.10.H56")).isEqualTo("H56.10");
        assertThat(AgencyCodes.qd20("000.01.10.H56")).isEqualTo("H56.10.01");
        assertThat(AgencyCodes.qd20("H56.10")).isEqualTo("H56.10");
        assertThat(AgencyCodes.isOfProvince("000.00.10.H560", "H56")).isFalse();
        assertThat(AgencyCodes.isOfProvince("H560.10", "H56")).isFalse();
        assertThat(AgencyCodes.isOfProvince("10.H56.H59", "H56")).isFalse();
    }

    @Test
    void everyAgencyHasASystem() {
        assertThatThrownBy(() -> new Directory(List.of(), List.of(JUSTICE))).hasMessageContaining("portal");
    }

    @Test
    void shortSecretIsRefusedAndNoSecretIsEverWritten() {
        assertThatThrownBy(() -> new AxisSystem("portal", "short", "H56", "Portal"))
                .hasMessageContaining("portal")
                .hasMessageNotContaining("short.");
        assertThat(PORTAL.toString()).doesNotContain("secret");
    }

    @Test
    void fileWithoutAKeyIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), "{\"systems\": [{\"id\": \"x\"}], \"agencies\": []}");

        assertThatThrownBy(() -> Directory.read(file)).isInstanceOf(IOException.class);
    }

    /** Every agency of the sample provinces has a mailbox under the very codes that the portal knows it by. */
    @Test
    void sampleDirectoryHasTheAgenciesOfTheSeeds() throws IOException {
        Directory directory = Directory.read(SEEDS.resolve("axis.json"));
        int agencies = 0;
        try (Stream<Path> files = Files.list(SEEDS.resolve("agencies"))) {
            for (Path file : files.toList()) {
                for (JsonNode agency : new ObjectMapper().readTree(file.toFile())) {
                    agencies++;
                    assertThat(directory.find(agency.get("code").textValue()))
                            .isEqualTo(directory.find(agency.get("qcvnCode").textValue()))
                            .isPresent();
                }
            }
        }
        assertThat(directory.list()).hasSize(agencies);
    }

    @Test
    void optionsStandOverTheEnvironmentAndThatOverWhatIsUsual() {
        AxisSettings settings =
                AxisSettings.of(Map.of("MOTCUA_AXIS_PORT", "1", "MOTCUA_AXIS_MOST_BYTES", "5"), List.of("--port", "2"));

        assertThat(settings)
                .isEqualTo(new AxisSettings(
                        "127.0.0.1",
                        2,
                        Path.of(".motcua"),
                        Path.of(".motcua/axis"),
                        Path.of("seeds/axis.json"),
                        new AxisSettings.Bounds(5, Duration.ofSeconds(60), 32 * 1024),
                        Durability.FULL));
        assertThatThrownBy(() -> AxisSettings.of(Map.of(), List.of("--prot", "2")))
                .hasMessageContaining("--prot");
        assertThatThrownBy(() -> AxisSettings.of(Map.of(), List.of("--port"))).hasMessageContaining("--port");
    }
}
