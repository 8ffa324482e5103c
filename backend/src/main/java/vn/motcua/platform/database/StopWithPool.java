package vn.motcua.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.event.BeanDestroyedEvent;
import io.micronaut.context.event.BeanDestroyedEventListener;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stops the embedded server once the pool is closed, for then nobody needs it any more. */
@Singleton
final class StopWithPool implements BeanDestroyedEventListener<HikariDataSource> {
    private final Optional<EmbeddedServer> server;

    StopWithPool(Optional<EmbeddedServer> server) {
        this.server = server;
    }

    @Override
    public void onDestroyed(BeanDestroyedEvent<HikariDataSource> event) {
        server.ifPresent(EmbeddedServer::close);
    }
}
