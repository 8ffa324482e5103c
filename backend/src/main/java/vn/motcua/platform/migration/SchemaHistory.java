package vn.motcua.platform.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLSyntaxErrorException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What Flyway wrote down about a schema.
 *
 * @param applied checksums of its entries, by name of script
 * @param failed the script of an entry that did not succeed, of whatever version; empty when all did
 * @param strange whether there is an entry that is no migration of ours, or none at all
 */
record SchemaHistory(Map<String, Integer> applied, Optional<String> failed, boolean strange) {
    private static final String ENTRIES = "SELECT script, checksum, success, type FROM flyway_schema_history";

    static SchemaHistory of(DataSource database) throws SQLException {
        Map<String, Integer> applied = new TreeMap<>();
        Optional<String> failed = Optional.empty();
        boolean strange = false;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet entry = statement.executeQuery(ENTRIES)) {
            while (entry.next()) {
                applied.put(entry.getString("script"), entry.getInt("checksum"));
                failed = entry.getBoolean("success") ? failed : Optional.of(entry.getString("script"));
                strange |= !"SQL".equals(entry.getString("type"));
            }
        } catch (SQLSyntaxErrorException noTable) {
            // A schema that was never migrated.
            return new SchemaHistory(Map.of(), Optional.empty(), true);
        }
        return new SchemaHistory(applied, failed, strange);
    }

    /** Whether just these migrations were applied, as they are today. */
    boolean isWhole(Map<String, Integer> migrations) {
        return failed.isEmpty() && !strange && applied.equals(migrations);
    }
}
