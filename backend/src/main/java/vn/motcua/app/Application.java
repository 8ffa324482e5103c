package vn.motcua.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;
import java.util.Map;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.database.EmbeddedServer;

/** Starts Motcua. */
public final class Application {
    private Application() {}

    /** Runs the server until it is told to stop. */
    public static void main(String[] args) {
        start(args);
    }

    private static ApplicationContext start(String[] args) {
        ApplicationContextBuilder builder =
                Micronaut.build(args).mainClass(Application.class).banner(false);
        if (System.getenv("MOTCUA_DB_URL") == null) {
            withEmbeddedDatabase(builder);
        }
        return builder.start();
    }

    private static void withEmbeddedDatabase(ApplicationContextBuilder builder) {
        Path home = Path.of(System.getenv().getOrDefault("MOTCUA_HOME", ".motcua"));
        Path data = Path.of(
                System.getenv().getOrDefault("MOTCUA_DATA", home.resolve("data").toString()));
        EmbeddedServer server = EmbeddedServer.launch(home, data.resolve("database"), Durability.FULL);
        builder.singletons(server)
                .properties(Map.of(
                        "datasources.default.url", server.jdbcUrl(),
                        "datasources.default.username", server.user(),
                        "datasources.default.password", server.password()));
    }
}
