package vn.motcua.platform.migration;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Migrates each database as its pool is made, so that no bean can use it earlier. */
@Singleton
final class Migrations implements BeanCreatedEventListener<DataSource> {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        migrate(DelegatingDataSource.unwrapDataSource(event.getBean()));
        return event.getBean();
    }

    /** Answers whether there was anything for Flyway to do, be it to refuse. */
    static boolean migrate(DataSource database) {
        try {
            SchemaHistory history = SchemaHistory.of(database);
            if (history.isWhole(MigrationFiles.onClasspath())) {
                return false;
            }
            // Flyway would say of a known one that it does not fit, and nothing of one that a later version brought.
            history.failed().ifPresent(Migrations::refuse);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be asked for its migrations", unreachable);
        }
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:" + MigrationFiles.FOLDER)
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
