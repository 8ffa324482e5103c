package vn.motcua.platform.migration;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one database up to the migrations of one folder, or refuses to. */
public final class SchemaUpdate {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaUpdate.class);

    private SchemaUpdate() {}

    /** Makes the migrations of a folder that are not made yet; answers whether there was anything for Flyway to do. */
    public static boolean bringUp(DataSource database, String folder) {
        try {
            SchemaHistory history = SchemaHistory.of(database);
            if (history.isWhole(MigrationFiles.onClasspath(folder))) {
                return false;
            }
            // Flyway would say of a known one that it does not fit, and nothing of one that a later version brought.
            history.failed().ifPresent(SchemaUpdate::refuse);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be asked for its migrations", unreachable);
        }
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:" + folder)
                    .validateMigrationNaming(true)
                    // Numbers are given out before the work is done: one may come after a database has gone past it.
                    .outOfOrder(true)
                    .load()
                    .migrate();
        } catch (FlywayMigrateException failed) {
            String script = failed.getMigration().getScript();
            LOG.error("Migration {} failed", script, failed);
            throw new MigrationFailedException(script, failed);
        } catch (FlywayValidateException refused) {
            throw new SchemaRefusedException(refused);
        }
        return true;
    }

    private static void refuse(String script) {
        LOG.error("Migration {} failed at an earlier start", script);
        throw new MigrationFailedException(script, null);
    }
}
