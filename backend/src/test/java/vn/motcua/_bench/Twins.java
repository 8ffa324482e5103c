package vn.motcua._bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A twin of each table, of the same shape and with the same rows. What the product has written since is found by comparing
 * the two, whatever it is; written into the twin, it makes both the same again.
 */
final class Twins {
    private static final String PREFIX = "twin_";

    private final List<Table> tables;

    private Twins(List<Table> tables) {
        this.tables = tables;
    }

    static Twins of(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String name : strings(statement, """
                    SELECT table_name FROM information_schema.tables
                    WHERE table_schema = DATABASE() AND table_name NOT LIKE '%s%%'
                    """.formatted(PREFIX.replace("_", "\\_")))) {
                Table table = Table.of(statement, name);
                statement.execute("DROP TABLE IF EXISTS " + table.twin());
                statement.execute("CREATE TABLE " + table.twin() + " LIKE " + name);
                String columns = String.join(", ", table.columns());
                statement.execute("INSERT INTO %s (%s) SELECT %2$s FROM %s".formatted(table.twin(), columns, name));
                tables.add(table);
            }
        }
        return new Twins(tables);
    }

    /** What each of so many transactions wrote, as rows added and rows changed. */
    List<Writes> since(Connection connection, int transactions) throws SQLException {
        List<Writes> writes = new ArrayList<>();
        List<Writes> counted = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Table table : tables) {
                List<Object[]> added = rows(statement, table.added());
                if (!added.isEmpty()) {
                    writes.add(new Writes(table.name(), table.insert(), added, transactions));
                }
                List<Object[]> changed = rows(statement, table.changed());
                if (changed.size() >= transactions) {
                    writes.add(new Writes(table.name() + " changed", table.update(), changed, transactions));
                } else if (!changed.isEmpty() && table.isCounter()) {
                    counted.add(new Writes(
                            table.name() + " counted", table.count(), counts(statement, table), transactions));
                }
            }
        }
        // Last, as nobody else can go on before who has counted commits.
        writes.addAll(counted);
        return writes;
    }

    /** The keys of a table's counters, each as often as it was counted up. */
    private static List<Object[]> counts(Statement statement, Table table) throws SQLException {
        List<Object[]> counts = new ArrayList<>();
        for (Object[] row : rows(statement, table.counted())) {
            Object[] key = Arrays.copyOf(row, row.length - 1);
            counts.addAll(Collections.nCopies(((Number) row[row.length - 1]).intValue(), key));
        }
        return counts;
    }

    private static List<Object[]> rows(Statement statement, String sql) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                Object[] row = new Object[result.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> strings(Statement statement, String sql) throws SQLException {
        return rows(statement, sql).stream().map(row -> (String) row[0]).toList();
    }

    /**
     * One statement with the values of its rows, an equal share of them for each transaction.
     *
     * @param what for people
     */
    record Writes(String what, String sql, List<Object[]> rows, int transactions) {
        List<Object[]> of(int transaction) {
            return rows.subList(from(transaction), from(transaction + 1));
        }

        private int from(int transaction) {
            return (int) ((long) rows.size() * transaction / transactions);
        }

        static String describe(List<Writes> writes) {
            return writes.stream()
                    .map(write -> Math.round((double) write.rows().size() / write.transactions()) + " " + write.what())
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * A table.
     *
     * @param columns all but those that the database works out
     * @param keys its primary key
     * @param order by which rows of one dossier stand together, as one transaction writes them
     */
    private record Table(String name, List<String> columns, List<String> keys, String order) {
        static Table of(Statement statement, String name) throws SQLException {
            List<String> columns = strings(statement, """
                    SELECT column_name FROM information_schema.columns
                    WHERE table_schema = DATABASE() AND table_name = '%s' AND COALESCE(generation_expression, '') = ''
                    ORDER BY ordinal_position""".formatted(name));
            List<String> keys = strings(statement, """
                    SELECT column_name FROM information_schema.statistics
                    WHERE table_schema = DATABASE() AND table_name = '%s' AND index_name = 'PRIMARY'
                    ORDER BY seq_in_index""".formatted(name));
            return new Table(name, columns, keys, columns.contains("dossier_id") ? "dossier_id" : keys.getFirst());
        }

        String twin() {
            return PREFIX + name;
        }

        String added() {
            return "SELECT %s FROM %s a LEFT JOIN %s b ON %s WHERE b.%s IS NULL ORDER BY a.%s"
                    .formatted(each("a.%s", columns), name, twin(), sameKey(), keys.getFirst(), order);
        }

        /** The values, and after them those of the key. */
        String changed() {
            return "SELECT %s FROM %s a JOIN %s b ON %s WHERE NOT (%s) ORDER BY a.%s"
                    .formatted(
                            each(
                                    "a.%s",
                                    Stream.concat(columns.stream(), keys.stream())
                                            .toList()),
                            name,
                            twin(),
                            sameKey(),
                            columns.stream().map("a.%1$s <=> b.%1$s"::formatted).collect(Collectors.joining(" AND ")),
                            order);
        }

        String insert() {
            return "INSERT INTO %s (%s) VALUES (%s)".formatted(twin(), each("%s", columns), each("?", columns));
        }

        String update() {
            return "UPDATE %s SET %s WHERE %s"
                    .formatted(
                            twin(),
                            each("%s = ?", columns),
                            keys.stream().map("%s = ?"::formatted).collect(Collectors.joining(" AND ")));
        }

        /** The keys of changed rows and by how much their only other column, a number, has grown. */
        String counted() {
            return "SELECT %s, a.%s - b.%2$s FROM %s a JOIN %s b ON %s WHERE a.%2$s > b.%2$s"
                    .formatted(each("a.%s", keys), counter(), name, twin(), sameKey());
        }

        String count() {
            return "UPDATE %s SET %s = %2$s + 1 WHERE %s"
                    .formatted(
                            twin(),
                            counter(),
                            keys.stream().map("%s = ?"::formatted).collect(Collectors.joining(" AND ")));
        }

        private String counter() {
            return columns.stream()
                    .filter(column -> !keys.contains(column))
                    .findFirst()
                    .orElseThrow();
        }

        /** A number for each key, and nothing else: many transactions change one row. */
        boolean isCounter() {
            return columns.size() == keys.size() + 1;
        }

        private String sameKey() {
            return keys.stream().map("a.%1$s = b.%1$s"::formatted).collect(Collectors.joining(" AND "));
        }

        private static String each(String format, List<String> names) {
            return names.stream().map(format::formatted).collect(Collectors.joining(", "));
        }
    }
}
