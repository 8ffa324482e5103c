package vn.motcua.platform.migration;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.micronaut.context.annotation.Value;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A schema of its own on the tests' server, to be migrated as often as a test likes. */
@Singleton
final class ScratchSchema {
    private static final String NAME = "motcua_migration";

    private final DataSource server;
    private final MysqlDataSource schema = new MysqlDataSource();

    ScratchSchema(
            DataSource server,
            @Value("${datasources.default.url}") String url,
            @Value("${datasources.default.username}") String user,
            @Value("${datasources.default.password:}") String password) {
        this.server = DelegatingDataSource.unwrapDataSource(server);
        schema.setUrl(url.replaceFirst("/\\w+\\?", "/" + NAME + "?"));
        schema.setUser(user);
        schema.setPassword(password);
    }

    /** The schema that the tests' server itself was given, all at once. */
    DataSource server() {
        return server;
    }

    /** As it is when nothing has been migrated. */
    DataSource emptied() throws SQLException {
        execute(server, "DROP DATABASE IF EXISTS " + NAME);
        execute(server, "CREATE DATABASE " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        return schema;
    }

    /** As it was when that migration was the last one. */
    DataSource migratedTo(String version) throws SQLException {
        DataSource before = emptied();
        Flyway.configure()
                .dataSource(before)
                .locations("classpath:" + MigrationFiles.FOLDER)
                .target(version)
                .load()
                .migrate();
        return before;
    }

    void execute(String sql) throws SQLException {
        execute(schema, sql);
    }

    /** Executes a statement; what its rows refer to need not be there. */
    void executeUnrelated(String sql) throws SQLException {
        execute(schema, "SET FOREIGN_KEY_CHECKS = 0", sql);
    }

    /** The first column of what a query finds. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = schema.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
