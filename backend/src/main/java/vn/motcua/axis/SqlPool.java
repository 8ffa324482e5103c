package vn.motcua.axis;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import vn.motcua.platform.database.EmbeddedServer;
import vn.motcua.platform.migration.SchemaUpdate;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.sql.SqlFailure;

/** The axis's database: its schema brought up to date, its connections, and work done in one transaction each. */
final class SqlPool implements AutoCloseable {
    private static final String MIGRATIONS = "db/axis";
    private static final int CONNECTIONS = 10;
    private static final int TRIES = 5;

    private final HikariDataSource connections;

    private SqlPool(HikariDataSource connections) {
        this.connections = connections;
    }

    static SqlPool over(EmbeddedServer server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl() + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true");
        config.setUsername(server.user());
        config.setPassword(server.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        SqlPool pool = new SqlPool(new HikariDataSource(config));
        SchemaUpdate.bringUp(pool.connections, MIGRATIONS);
        return pool;
    }

    /** Work on a connection. */
    interface SqlWork<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Runs work in one transaction, again when the database gave it up for another's sake. */
    <T> T inTransaction(SqlWork<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = connections.getConnection()) {
                return committed(connection, work);
            } catch (SQLException failure) {
                if (attempt == TRIES || !SqlErrors.worthRetrying(failure)) {
                    throw new SqlFailure(failure);
                }
            }
        }
    }

    private static <T> T committed(Connection connection, SqlWork<T> work) throws SQLException {
        try {
            T done = work.on(connection);
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
