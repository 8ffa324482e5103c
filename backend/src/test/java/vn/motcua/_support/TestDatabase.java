package vn.motcua._support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.database.EmbeddedServer;

/** A database server with an empty schema for one run of tests: the embedded one, or a real MySQL. */
record TestDatabase(String url, String user, String password, AutoCloseable server) implements AutoCloseable {
    private static final String SCHEMA = "motcua_test";

    /** Whether this run of tests is the one on a real MySQL. */
    static boolean isMySql() {
        return "mysql".equals(System.getProperty("motcua.test.database"));
    }

    /** Empty where the server that this run wants cannot be had. */
    static Optional<TestDatabase> start() {
        return isMySql() ? MySqlServer.start().map(TestDatabase::over) : Optional.of(embedded());
    }

    private static TestDatabase embedded() {
        Path home = root().resolve(".motcua");
        EmbeddedServer server = EmbeddedServer.launch(home, home.resolve("test"), Durability.NONE)
                .await();
        emptySchema(server.jdbcUrl(), server.user(), server.password());
        return new TestDatabase(server.jdbcUrl(SCHEMA), server.user(), server.password(), server);
    }

    private static TestDatabase over(MySqlServer server) {
        emptySchema(server.jdbcUrl(), "root", "");
        return new TestDatabase(server.jdbcUrl().replace("/mysql?", "/" + SCHEMA + "?"), "root", "", server);
    }

    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password,
                "datasources.default.data-source-properties.queryInterceptors",
                        LostWrites.class.getName() + "," + Queries.class.getName());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception broken) {
            throw new IllegalStateException("The test database did not stop", broken);
        }
    }

    /** The folder of the whole project. */
    static Path root() {
        return Path.of(System.getProperty("motcua.root", "..")).toAbsolutePath().normalize();
    }

    private static void emptySchema(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + SCHEMA);
            statement.execute("CREATE DATABASE " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        } catch (SQLException broken) {
            throw new IllegalStateException("The test schema cannot be made", broken);
        }
    }
}
