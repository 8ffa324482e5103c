package vn.motcua.notification.push;

import java.nio.file.Path;
import java.util.Map;
import vn.motcua.platform.database.EmbeddedServer;

/** How the product is started for a measurement over a database of its own; its loops do not run by themselves. */
public final class BenchServer {
    private BenchServer() {}

    /** Its properties. */
    public static Map<String, Object> properties(Path home, EmbeddedServer database) {
        return Map.of(
                "datasources.default.url", database.jdbcUrl(),
                "datasources.default.username", database.user(),
                "datasources.default.password", database.password(),
                "micronaut.server.port", -1,
                "micronaut.server.host", "127.0.0.1",
                "motcua.data", home.resolve("bench").toString(),
                "motcua.storage.dir", home.resolve("bench/files").toString(),
                "motcua.seeds", home.resolveSibling("seeds").toString(),
                "motcua.relays.running", false);
    }
}
