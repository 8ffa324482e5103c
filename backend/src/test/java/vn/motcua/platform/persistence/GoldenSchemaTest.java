package vn.motcua.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;

/**
 * The schema that the migrations make is the one written down, on both servers. After a migration, write it anew with
 * {@code -Dmotcua.golden=write} and read the difference before you commit it.
 */
@DatabaseTest
class GoldenSchemaTest {
    private static final Path GOLDEN =
            Path.of(System.getProperty("motcua.root", ".."), "backend/src/test/resources/golden-schema.txt");

    private static final String COLUMNS = """
            SELECT CONCAT(table_name, '.', column_name), CONCAT_WS(' ',
                     column_type,
                     IF(is_nullable = 'NO', 'not null', NULL), collation_name,
                     IF(LOWER(extra) LIKE '%%stored%%', 'generated', NULL))
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name NOT IN (%s)
            ORDER BY table_name, ordinal_position
            """;
    private static final String INDEXES = """
            SELECT CONCAT(table_name, ' ', IF(non_unique = 0, 'unique ', ''), 'index ', index_name),
                   GROUP_CONCAT(CONCAT(column_name, IF(collation = 'D', ' desc', '')) ORDER BY seq_in_index)
            FROM information_schema.statistics
            WHERE table_schema = DATABASE() AND table_name NOT IN (%s)
            GROUP BY table_name, non_unique, index_name
            ORDER BY table_name, index_name
            """;
    private static final String FOREIGN_KEYS = """
            SELECT CONCAT(k.table_name, ' foreign key ', k.constraint_name),
                   CONCAT(GROUP_CONCAT(k.column_name ORDER BY k.ordinal_position), ' -> ', k.referenced_table_name,
                          '(', GROUP_CONCAT(k.referenced_column_name ORDER BY k.ordinal_position), ') on delete ',
                          REPLACE(r.delete_rule, 'NO ACTION', 'RESTRICT'))
            FROM information_schema.key_column_usage k
            JOIN information_schema.referential_constraints r
              ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
             AND r.table_name = k.table_name
            WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL AND k.table_name NOT IN (%s)
            GROUP BY k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule
            ORDER BY k.table_name, k.constraint_name
            """;
    private static final String CHECKS = """
            SELECT CONCAT(t.table_name, ' check ', c.constraint_name), ''
            FROM information_schema.check_constraints c
            JOIN information_schema.table_constraints t
              ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
             AND t.constraint_type = 'CHECK'
            WHERE t.table_schema = DATABASE() AND t.table_name NOT IN (%s)
            ORDER BY t.table_name, c.constraint_name
            """;
    /** Not of the migrations: the migrations' own table, and one that a test makes. */
    private static final String FOREIGN_TABLES = "'flyway_schema_history', 'example'";

    private final DataSource dataSource;

    GoldenSchemaTest(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    @Test
    void schemaIsTheOneWrittenDown() throws IOException, SQLException {
        List<String> lines = new ArrayList<>();
        for (String question : List.of(COLUMNS, INDEXES, FOREIGN_KEYS, CHECKS)) {
            // Sorted here: the two servers order names differently, and columns stand in their own order.
            lines.addAll(sorted(question, answers(question.formatted(FOREIGN_TABLES))));
        }
        if ("write".equals(System.getProperty("motcua.golden"))) {
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).isNotEmpty().isEqualTo(Files.readAllLines(GOLDEN));
    }

    private static List<String> sorted(String question, List<String> lines) {
        return question.equals(COLUMNS) ? lines : lines.stream().sorted().toList();
    }

    private List<String> answers(String question) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question)) {
            while (result.next()) {
                String line = (result.getString(1) + " " + result.getString(2)).strip();
                // The width for display, which means nothing and which only one server keeps.
                lines.add(line.replaceAll(" (tinyint|smallint|int|bigint)\\(\\d+\\)", " $1"));
            }
        }
        return lines;
    }
}
