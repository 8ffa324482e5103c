package vn.motcua.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
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
            ApplicationContext context = start(args, Surroundings.of(System.getenv()), stopping);
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
        ApplicationContextBuilder builder =
                Micronaut.build(args).mainClass(Application.class).banner(false);
        if (surroundings.ownDatabase()) {
            // It starts in its own process while the application does; the pool waits for it.
            EmbeddedServer server =
                    EmbeddedServer.launch(surroundings.home(), surroundings.database(), Durability.FULL);
            stopping.afterwards(server::close);
            builder.singletons(server);
            properties.put("datasources.default.url", server.jdbcUrl());
            properties.put("datasources.default.username", server.user());
            properties.put("datasources.default.password", server.password());
        }
        if (surroundings.standInPhone()) {
            PhoneStandIn phone = PhoneStandIn.start(surroundings.standInPort(), System.out);
            stopping.afterwards(phone::close);
            builder.singletons(phone);
            properties.put("motcua.phone-standin.url", phone.url());
        }
        ApplicationContext context = builder.properties(properties).start();
        if (surroundings.training()) {
            Training.run(context);
            System.exit(0);
        }
        return context;
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
