package vn.motcua.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.database.EmbeddedServer;
import vn.motcua.platform.database.Folders;

/** Starts Motcua: the server, and beside it the database and the stand-in phone where no real ones are named. */
public final class Application {
    private Application() {}

    /** Runs the server until it is told to stop. */
    public static void main(String[] args) {
        Stopping stopping = Stopping.atExit();
        try {
            Surroundings surroundings = Surroundings.of(System.getenv());
            ApplicationContext context = start(args, surroundings, stopping);
            if (surroundings.training()) {
                Training.run(context);
                System.exit(0);
            }
            stopping.first(context);
        } catch (Exception broken) {
            // Exits by itself, for threads that were started already would keep the process alive.
            say(broken);
            System.exit(1);
        }
    }

    private static void say(Exception broken) {
        Throwable cause = broken;
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        if (cause instanceof BindException) {
            System.err.println("The port, or the next one for the stand-in phone, is in use: name another by --port");
        } else {
            LoggerFactory.getLogger(Application.class).error("Motcua cannot start", broken);
        }
    }

    private static ApplicationContext start(String[] args, Surroundings surroundings, Stopping stopping) {
        if (surroundings.fresh()) {
            wipe(surroundings);
        }
        Map<String, Object> properties = new HashMap<>(surroundings.properties());
        List<Object> beside = new ArrayList<>();
        if (surroundings.ownDatabase()) {
            // It starts in its own process while the application does; the pool waits for it.
            EmbeddedServer server =
                    EmbeddedServer.launch(surroundings.home(), surroundings.database(), Durability.FULL);
            stopping.afterwards(server::close);
            beside.add(server);
            properties.putAll(address(server));
        }
        // The phone and the framework's first steps need nothing of each other.
        Optional<CompletableFuture<PhoneStandIn>> starting = surroundings.standInPhone()
                ? Optional.of(CompletableFuture.supplyAsync(() -> phone(surroundings, stopping)))
                : Optional.empty();
        ApplicationContextBuilder builder =
                Micronaut.build(args).mainClass(Application.class).banner(false);
        starting.map(CompletableFuture::join).ifPresent(phone -> {
            beside.add(phone);
            properties.put("motcua.phone-standin.url", phone.url());
        });
        return builder.singletons(beside.toArray()).properties(properties).start();
    }

    private static Map<String, Object> address(EmbeddedServer server) {
        return Map.of(
                "datasources.default.url", server.jdbcUrl(),
                "datasources.default.username", server.user(),
                "datasources.default.password", server.password());
    }

    private static PhoneStandIn phone(Surroundings surroundings, Stopping stopping) {
        PhoneStandIn phone = PhoneStandIn.start(surroundings.standInPort(), System.out);
        stopping.afterwards(phone::close);
        return phone;
    }

    private static void wipe(Surroundings surroundings) {
        EmbeddedServer.stopLeftBehind(surroundings.database());
        try {
            Folders.delete(surroundings.data());
        } catch (IOException broken) {
            throw new UncheckedIOException("The data folder cannot be deleted", broken);
        }
    }
}
