package vn.motcua._bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.UuidBytes;

/** Copies of a draft made in the database: thousands through the product's commands would take longer than the run. */
final class DraftCopies {
    private static final int BATCH = 500;

    private DraftCopies() {}

    /** Copies a draft with its history and its paper; the ids of the copies. */
    static List<UUID> of(Connection connection, UUID draft, int count) throws SQLException {
        List<UUID> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            copies.add(Ids.next());
        }
        copy(connection, "dossier", "id", "id", draft, copies);
        copy(connection, "dossier_history", "dossier_id", "", draft, copies);
        copy(connection, "dossier_attachment", "dossier_id", "id", draft, copies);
        return copies;
    }

    /** Copies the rows whose owner column names the draft; a key column of their own gets a new id each. */
    private static void copy(
            Connection connection, String table, String owner, String key, UUID draft, List<UUID> copies)
            throws SQLException {
        List<String> columns = columns(connection, table);
        List<String> values = columns.stream()
                .map(column -> column.equals(owner) || column.equals(key) ? "?" : column)
                .toList();
        String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT "
                + String.join(", ", values) + " FROM " + table + " WHERE " + owner + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < copies.size(); i++) {
                int index = 1;
                for (String column : columns) {
                    if (column.equals(owner)) {
                        statement.setBytes(index++, UuidBytes.of(copies.get(i)));
                    } else if (column.equals(key)) {
                        statement.setBytes(index++, UuidBytes.of(Ids.next()));
                    }
                }
                statement.setBytes(index, UuidBytes.of(draft));
                statement.addBatch();
                if (i % BATCH == BATCH - 1 || i == copies.size() - 1) {
                    statement.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    /** All but those that the database works out. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (columns.next()) {
                if (columns.getString("IS_GENERATEDCOLUMN").equals("NO")) {
                    names.add(columns.getString("COLUMN_NAME"));
                }
            }
        }
        return names;
    }
}
