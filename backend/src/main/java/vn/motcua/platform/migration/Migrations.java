package vn.motcua.platform.migration;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Migrates each of the portal's databases as its pool is made, so that no bean can use it earlier. */
@Singleton
final class Migrations implements BeanCreatedEventListener<DataSource> {
    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        migrate(DelegatingDataSource.unwrapDataSource(event.getBean()));
        return event.getBean();
    }

    /** Answers whether there was anything for Flyway to do, be it to refuse. */
    static boolean migrate(DataSource database) {
        return SchemaUpdate.bringUp(database, MigrationFiles.FOLDER);
    }
}
