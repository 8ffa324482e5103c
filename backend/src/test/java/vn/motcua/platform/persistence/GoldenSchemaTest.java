package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.SchemaLines;

/**
 * The schema that the migrations make is the one written down, on both servers. After a migration, write it anew with
 * {@code -Dmotcua.golden=write} and read the difference before you commit it.
 */
@DatabaseTest
class GoldenSchemaTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("motcua.root", ".."), "backend/src/test/resources/golden-schema.txt");

    private final DataSource dataSource;

    GoldenSchemaTest(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    @Test
    void schemaIsTheOneWrittenDown() throws IOException, SQLException {
        List<String> lines = SchemaLines.of(dataSource);
        if ("write".equals(System.getProperty("motcua.golden"))) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).isNotEmpty().isEqualTo(Files.readAllLines(GOLDEN));
    }
}
