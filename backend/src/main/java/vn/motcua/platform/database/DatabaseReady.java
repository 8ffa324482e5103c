package vn.motcua.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Points the pool to the embedded server, which starts beside the application and has its port only then, and holds the
 * pool back until it answers.
 */
@Singleton
final class DatabaseReady implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final Optional<LaunchingServer> launching;

    DatabaseReady(Optional<LaunchingServer> launching) {
        this.launching = launching;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration pool = event.getBean();
        launching.map(LaunchingServer::await).ifPresent(server -> {
            pool.setUrl(server.jdbcUrl());
            pool.setUsername(server.user());
            pool.setPassword(server.password());
        });
        return pool;
    }
}
