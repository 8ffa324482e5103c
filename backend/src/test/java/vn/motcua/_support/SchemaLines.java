package vn.motcua._support;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** A schema written out line by line, alike from both servers: columns, indexes, foreign keys, checks. */
public final class SchemaLines {
    private static final String COLUMNS = """
            SELECT CONCAT(table_name, '.', column_name), CONCAT_WS(' ',
                     column_type,
                     IF(is_nullable = 'NO', 'not null', NULL), collation_name,
                     IF(LOWER(extra) LIKE '%%stored%%', 'generated', NULL)),
                   column_default, generation_expression
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name NOT IN (%s)
            ORDER BY table_name, ordinal_position
            """;
    private static final String INDEXES = """
            SELECT CONCAT(table_name, ' ', IF(non_unique = 0, 'unique ', ''), 'index ', index_name),
                   GROUP_CONCAT(CONCAT(column_name, IF(collation = 'D', ' desc', '')) ORDER BY seq_in_index),
                   NULL, NULL
            FROM information_schema.statistics
            WHERE table_schema = DATABASE() AND table_name NOT IN (%s)
            GROUP BY table_name, non_unique, index_name
            """;
    private static final String FOREIGN_KEYS = """
            SELECT CONCAT(k.table_name, ' foreign key ', k.constraint_name),
                   CONCAT(GROUP_CONCAT(k.column_name ORDER BY k.ordinal_position), ' -> ', k.referenced_table_name,
                          '(', GROUP_CONCAT(k.referenced_column_name ORDER BY k.ordinal_position), ') on delete ',
                          REPLACE(r.delete_rule, 'NO ACTION', 'RESTRICT')),
                   NULL, NULL
            FROM information_schema.key_column_usage k
            JOIN information_schema.referential_constraints r
              ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
             AND r.table_name = k.table_name
            WHERE k.table_schema = DATABASE() AND k.referenced_table_name IS NOT NULL AND k.table_name NOT IN (%s)
            GROUP BY k.table_name, k.constraint_name, k.referenced_table_name, r.delete_rule
            """;
    private static final String CHECKS = """
            SELECT CONCAT(t.table_name, ' check ', c.constraint_name), '', NULL, c.check_clause
            FROM information_schema.check_constraints c
            JOIN information_schema.table_constraints t
              ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name
             AND t.constraint_type = 'CHECK'
            WHERE t.table_schema = DATABASE() AND t.table_name NOT IN (%s)
            """;
    /** Not of the migrations: the migrations' own table, and those that tests make. */
    private static final String FOREIGN_TABLES = "'flyway_schema_history', 'example', 'heard'";

    private SchemaLines() {}

    /** Columns stand in their tables' order, the rest by name. */
    public static List<String> of(DataSource database) throws SQLException {
        List<String> lines = new ArrayList<>(answers(database, COLUMNS));
        for (String question : List.of(INDEXES, FOREIGN_KEYS, CHECKS)) {
            // Sorted here: the two servers order names differently.
            lines.addAll(answers(database, question).stream().sorted().toList());
        }
        return lines;
    }

    private static List<String> answers(DataSource database, String question) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(question.formatted(FOREIGN_TABLES))) {
            while (result.next()) {
                String line = result.getString(1) + " " + result.getString(2);
                // The width for display, which means nothing and which only one server keeps.
                lines.add((line.replaceAll(" (tinyint|smallint|int|bigint)\\(\\d+\\)", " $1")
                                + otherwise(result.getString(3))
                                + expression(result.getString(4)))
                        .strip());
            }
        }
        return lines;
    }

    /** One server puts a default in quotes and calls the lack of one NULL. */
    private static String otherwise(String value) {
        String bare = value == null ? "NULL" : value.replace("'", "");
        return bare.equals("NULL") ? "" : " default " + bare;
    }

    /**
     * One server sets a bracket around each part and the letters' set before each word: neither is written down. What is left
     * tells one rule from another, only not how its parts are grouped.
     */
    private static String expression(String written) {
        return written == null || written.isEmpty()
                ? ""
                : " "
                        + written.replace("\\'", "'")
                                .replaceAll("_(ascii|utf8mb4|utf8mb3|latin1)'", "'")
                                .replaceAll("[`()]", " ")
                                .replaceAll("\\s*(<>|<=|>=|[=<>,])\\s*", "$1")
                                .replaceAll("\\s+", " ")
                                .strip()
                                .toLowerCase(Locale.ROOT);
    }
}
