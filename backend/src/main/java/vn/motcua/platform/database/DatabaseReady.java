package vn.motcua.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Holds the pool back until the embedded server, which starts beside the application, answers. */
@Singleton
final class DatabaseReady implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final Optional<EmbeddedServer> server;

    DatabaseReady(Optional<EmbeddedServer> server) {
        this.server = server;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        server.ifPresent(EmbeddedServer::await);
        return event.getBean();
    }
}
