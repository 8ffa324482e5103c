package vn.motcua._support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import vn.motcua.platform.database.Durability;
import vn.motcua.platform.database.EmbeddedServer;

/** A database server with an empty schema for one run of tests: the embedded one, or the MySQL that is named. */
record TestDatabase(String url, String user, String password, AutoCloseable server) implements AutoCloseable {
    private static final String SCHEMA = "motcua_test";

    static TestDatabase start() {
        String mysql = System.getProperty("motcua.test.mysql.url");
        if (mysql != null) {
            return named(mysql);
        }
        Path home = root().resolve(".motcua");
        EmbeddedServer server = EmbeddedServer.launch(home, home.resolve("test"), Durability.NONE)
                .await();
        emptySchema(server.jdbcUrl(), server.user(), server.password());
        return new TestDatabase(server.jdbcUrl(SCHEMA), server.user(), server.password(), server);
    }

    private static TestDatabase named(String server) {
        emptySchema(server, "root", "");
        String url = server.replaceFirst("/[a-z]*\\?", "/" + SCHEMA + "?");
        return new TestDatabase(url, "root", "", () -> {});
    }

    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", url,
                "datasources.default.username", user,
                "datasources.default.password", password);
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
