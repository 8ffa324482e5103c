package vn.motcua.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.database.EmbeddedServer;
import vn.motcua.platform.database.Folders;
import vn.motcua.platform.database.LaunchingServer;
import vn.motcua.platform.text.Text;

/** Starts Motcua: the server, and beside it the database and the stand-in phone where no real ones are named. */
public final class Application {
    // Made before there is a second thread: what two threads log while logging begins comes with a warning.
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);

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
        Optional<Text> words = StartFailure.words(broken);
        words.ifPresent(known -> {
            System.err.println(known.vi());
            System.err.println(known.en());
        });
        if (words.isEmpty()) {
            LOG.error("Motcua cannot start", broken);
        } else {
            LOG.info("Motcua did not start: {}", deepest(broken).getMessage());
        }
    }

    private static Throwable deepest(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static ApplicationContext start(String[] args, Surroundings surroundings, Stopping stopping) {
        if (surroundings.fresh()) {
            wipe(surroundings);
        }
        Map<String, Object> properties = new HashMap<>(surroundings.properties());
        // Database and phone start beside the application: it waits for them only where it needs them.
        List<Object> beside = new ArrayList<>();
        if (surroundings.ownDatabase()) {
            beside.add(LaunchingServer.of(
                    surroundings.home(),
                    surroundings.database(),
                    Durability.FULL,
                    server -> stopping.afterwards(server::close)));
        }
        Optional<CompletableFuture<PhoneStandIn>> phone = surroundings.standInPhone()
                ? Optional.of(CompletableFuture.supplyAsync(() -> phone(surroundings, stopping)))
                : Optional.empty();
        phone.map(starting -> url(surroundings, starting))
                .ifPresent(url -> properties.put("motcua.phone-standin.url", url));
        ApplicationContext context = Micronaut.build(args)
                .mainClass(Application.class)
                .banner(false)
                .bootstrapEnvironment(false)
                .singletons(beside.toArray())
                .properties(properties)
                .start();
        phone.ifPresent(CompletableFuture::join);
        return context;
    }

    /** The phone's address, without waiting for the phone where the port was chosen. */
    private static String url(Surroundings surroundings, CompletableFuture<PhoneStandIn> starting) {
        return surroundings.standInPort() > 0
                ? PhoneStandIn.url(surroundings.standInPort())
                : starting.join().url();
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
