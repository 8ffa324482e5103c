package vn.motcua._bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The floor: the same rows written into tables of the same shape by prepared statements and nothing else. */
final class BareJdbc {
    private BareJdbc() {}

    /** Writes the rows once more, so many transactions of them. */
    static Load.Figures write(Connections connections, List<WrittenRows.Table> tables, int threads, int transactions)
            throws Exception {
        List<Copy> copies = new ArrayList<>();
        try (Connection connection = connections.open()) {
            for (WrittenRows.Table table : tables) {
                copies.add(Copy.of(connection, table, transactions));
            }
        }
        BlockingQueue<Writer> writers = new LinkedBlockingQueue<>();
        try {
            for (int i = 0; i < threads; i++) {
                writers.add(Writer.open(connections.open(), copies));
            }
            return Load.run(threads, transactions, i -> {
                Writer writer = writers.take();
                writer.write(i);
                writers.add(writer);
            });
        } finally {
            for (Writer writer : writers) {
                writer.connection().close();
            }
        }
    }

    /** Opens connections to the measured database. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** A table of the same shape, with the rows that go into it. */
    private record Copy(String sql, List<Object[]> rows, int perTransaction) {
        static Copy of(Connection connection, WrittenRows.Table table, int transactions) throws SQLException {
            String copy = "bare_" + table.name();
            String columns = columns(connection, table.name());
            long wanted = table.updated() ? transactions : table.added();
            List<Object[]> rows = newest(connection, table.name(), columns, wanted);
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS " + copy);
                statement.execute("CREATE TABLE " + copy + " LIKE " + table.name());
                if (table.updated()) {
                    statement.execute(
                            "INSERT INTO " + copy + " (" + columns + ") SELECT " + columns + " FROM " + table.name());
                    String assignments = columns.replace(",", " = ?, ");
                    return new Copy("UPDATE " + copy + " SET " + assignments + " = ? WHERE id = ?", rows, 1);
                }
            }
            String marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
            int perTransaction = (int) Math.max(1, Math.round((double) table.added() / transactions));
            return new Copy("INSERT INTO " + copy + " (" + columns + ") VALUES (" + marks + ")", rows, perTransaction);
        }

        /** All but the generated ones. */
        private static String columns(Connection connection, String table) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("""
                            SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position)
                            FROM information_schema.columns
                            WHERE table_schema = DATABASE() AND table_name = '%s'
                              AND COALESCE(generation_expression, '') = ''
                            """.formatted(table))) {
                result.next();
                return result.getString(1);
            }
        }

        /** Ids are in order of time: the newest rows are those that the product has just written. */
        private static List<Object[]> newest(Connection connection, String table, String columns, long count)
                throws SQLException {
            List<Object[]> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(
                            "SELECT " + columns + " FROM " + table + " ORDER BY 1 DESC LIMIT " + count)) {
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
    }

    /** One connection with its statements. */
    private record Writer(Connection connection, List<Copy> copies, List<PreparedStatement> statements) {
        static Writer open(Connection connection, List<Copy> copies) throws SQLException {
            connection.setAutoCommit(false);
            List<PreparedStatement> statements = new ArrayList<>();
            for (Copy copy : copies) {
                statements.add(connection.prepareStatement(copy.sql()));
            }
            return new Writer(connection, copies, statements);
        }

        void write(int transaction) throws SQLException {
            for (int i = 0; i < copies.size(); i++) {
                Copy copy = copies.get(i);
                PreparedStatement statement = statements.get(i);
                int from = transaction * copy.perTransaction();
                for (int row = from;
                        row < Math.min(from + copy.perTransaction(), copy.rows().size());
                        row++) {
                    Object[] values = copy.rows().get(row);
                    for (int column = 0; column < values.length; column++) {
                        statement.setObject(column + 1, values[column]);
                    }
                    if (copy.sql().startsWith("UPDATE")) {
                        statement.setObject(values.length + 1, values[0]);
                    }
                    statement.executeUpdate();
                }
            }
            connection.commit();
        }
    }
}
