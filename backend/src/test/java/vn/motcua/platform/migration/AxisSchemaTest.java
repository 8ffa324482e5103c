package vn.motcua.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.SchemaLines;

/** The schema of the axis in the box, which has a folder of migrations of its own; written as the portal's golden schema is. */
@DatabaseTest
class AxisSchemaTest {
    private static final String FOLDER = "db/axis";
    private static final Path GOLDEN =
            Path.of(System.getProperty("motcua.root", ".."), "backend/src/test/resources/golden-schema-axis.txt");

    private final ScratchSchema scratch;

    AxisSchemaTest(ScratchSchema scratch) {
        this.scratch = scratch;
    }

    @Test
    void schemaIsTheOneWrittenDown() throws IOException, SQLException {
        DataSource schema = scratch.emptied();

        assertThat(SchemaUpdate.bringUp(schema, FOLDER)).isTrue();
        assertThat(SchemaUpdate.bringUp(schema, FOLDER)).isFalse();

        List<String> lines = SchemaLines.of(schema);
        if ("write".equals(System.getProperty("motcua.golden"))) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).isNotEmpty().isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void foldersHaveNoMigrationInCommon() {
        assertThat(MigrationFiles.onClasspath(FOLDER).keySet())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        MigrationFiles.onClasspath(MigrationFiles.FOLDER).keySet());
    }
}
