package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.SchemaLines;

/** Numbers are not in the order in which migrations came: a database that any earlier version made still gets them all. */
@DatabaseTest
class LandingOrderTest {
    /** The last figures of the migrations in the order in which they came, those that came together in one line. */
    private static final List<String> LANDED = List.of(
            "010 011 020 021 022 030 040 050 051 060 061 070 080 081 090",
            "130",
            "120 121",
            "131",
            "100",
            "122",
            "170",
            "150",
            "160",
            "171",
            "140",
            "161",
            "180",
            "190",
            "200",
            "230",
            "201",
            "231",
            "210",
            "220 221 222",
            "245",
            "240",
            "246 247 255 256 257",
            "250",
            "258",
            "275",
            "265",
            "280",
            "270 271",
            "276",
            "260 261",
            "290",
            "295",
            "305",
            "310",
            "315 316",
            "317",
            "318 319",
            "320 321",
            "322 323",
            "330 331 332 333",
            "340",
            "343",
            "350",
            "351",
            "352",
            "355 356",
            "360 361",
            "362",
            "365",
            "366",
            "370 371",
            "374",
            "375",
            "376",
            "380 381",
            "390 391",
            "420",
            "430 431",
            "440 441",
            "450",
            "460 461",
            "500",
            "510 520 521 522 523 530 531 532 550",
            "575 576 577");

    private final ScratchSchema scratch;

    LandingOrderTest(ScratchSchema scratch) {
        this.scratch = scratch;
    }

    @Test
    void everyMigrationStandsInTheOrder() {
        assertThat(numbers(LANDED).stream().map(number -> "V20261122" + number))
                .containsExactlyInAnyOrderElementsOf(MigrationFiles.onClasspath(MigrationFiles.FOLDER).keySet().stream()
                        .map(script -> script.substring(0, script.indexOf("__")))
                        .toList());
    }

    /** What had come last, just before a number below another that was there. */
    @ParameterizedTest
    @ValueSource(strings = {"131", "170", "231", "246 247 255 256 257", "275", "280", "276"})
    void databaseThatAnEarlierVersionMadeIsBroughtUp(String last, @TempDir Path folder) throws Exception {
        DataSource database = scratch.emptied();
        migrate(database, folder, LANDED.subList(0, LANDED.indexOf(last) + 1));

        assertThat(Migrations.migrate(database)).isTrue();

        assertThat(SchemaLines.of(database)).containsExactlyInAnyOrderElementsOf(SchemaLines.of(scratch.server()));
        assertThat(Migrations.migrate(database)).as("nothing is left to do").isFalse();
    }

    @Test
    void databaseThatWasBroughtUpEachTimeHasTheSameSchema(@TempDir Path folder) throws Exception {
        DataSource database = scratch.emptied();
        for (int come = 1; come <= LANDED.size(); come++) {
            migrate(database, folder, LANDED.subList(0, come));
        }
        Migrations.migrate(database);

        assertThat(SchemaLines.of(database)).containsExactlyInAnyOrderElementsOf(SchemaLines.of(scratch.server()));
        assertThat(Migrations.migrate(database)).as("nothing is left to do").isFalse();
    }

    /** As a version did that had just these. */
    private static void migrate(DataSource database, Path folder, List<String> landed) throws IOException {
        for (String number : numbers(landed)) {
            String script = MigrationFiles.onClasspath(MigrationFiles.FOLDER).keySet().stream()
                    .filter(name -> name.startsWith("V20261122" + number + "__"))
                    .findFirst()
                    .orElseThrow();
            Path copy = folder.resolve(script);
            if (!Files.exists(copy)) {
                try (InputStream content =
                        MigrationFiles.class.getResourceAsStream("/" + MigrationFiles.FOLDER + "/" + script)) {
                    Files.copy(content, copy);
                }
            }
        }
        Flyway.configure()
                .dataSource(database)
                .locations("filesystem:" + folder)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static List<String> numbers(List<String> landed) {
        List<String> numbers = new ArrayList<>();
        landed.forEach(together -> numbers.addAll(Arrays.asList(together.split(" "))));
        return numbers;
    }
}
