package vn.motcua.platform.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What Flyway wrote down about a schema.
 *
 * @param applied checksums of the migrations that succeeded, by name of script
 * @param strange whether there is an entry that is anything else
 */
record SchemaHistory(Map<String, Integer> applied, boolean strange) {
    private static final String ENTRIES = "SELECT script, checksum, success, type FROM flyway_schema_history";

    static SchemaHistory of(DataSource database) throws SQLException {
        Map<String, Integer> applied = new TreeMap<>();
        boolean strange = false;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet entry = statement.executeQuery(ENTRIES)) {
            while (entry.next()) {
                applied.put(entry.getString("script"), entry.getInt("checksum"));
                strange |= !entry.getBoolean("success") || !"SQL".equals(entry.getString("type"));
            }
        } catch (SQLSyntaxErrorException noTable) {
            // A schema that was never migrated.
            return new SchemaHistory(Map.of(), true);
        }
        return new SchemaHistory(applied, strange);
    }

    /** Whether just these migrations were applied, as they are today. */
    boolean isWhole(Map<String, Integer> migrations) {
        return !strange && applied.equals(migrations);
    }
}
