package vn.motcua._bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which rows a stretch of work added, found by looking: whatever the product writes, the floor writes too. */
final class WrittenRows {
    private final Map<String, Long> counts;

    private WrittenRows(Map<String, Long> counts) {
        this.counts = counts;
    }

    static WrittenRows before(Connection connection) throws SQLException {
        return new WrittenRows(counts(connection));
    }

    /** The tables that grew, and the dossiers that were changed in place. */
    List<Table> after(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, Long> now : counts(connection).entrySet()) {
            long added = now.getValue() - counts.getOrDefault(now.getKey(), 0L);
            if (added > 0) {
                tables.add(new Table(now.getKey(), added, false));
            }
        }
        tables.add(new Table("dossier", 0, true));
        return tables;
    }

    static String describe(List<Table> tables, int transactions) {
        return tables.stream()
                .map(table -> table.updated()
                        ? "1 " + table.name() + " updated"
                        : Math.round((double) table.added() / transactions) + " " + table.name())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Long> counts(Connection connection) throws SQLException {
        Map<String, Long> counts = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet tables = statement.executeQuery("""
                    SELECT table_name FROM information_schema.tables
                    WHERE table_schema = DATABASE() AND table_name NOT LIKE 'bare\\_%'
                    """)) {
                while (tables.next()) {
                    names.add(tables.getString(1));
                }
            }
            for (String name : names) {
                try (ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM " + name)) {
                    count.next();
                    counts.put(name, count.getLong(1));
                }
            }
        }
        return counts;
    }

    /** A table with the number of rows that came, or one whose rows were updated. */
    record Table(String name, long added, boolean updated) {}
}
