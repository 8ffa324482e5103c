package vn.motcua.platform.seeds;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;

/** Keeps in the database what was loaded last; by bare JDBC, for at start there is nothing else yet. */
@Singleton
class SeedLoads {
    private final DataSource dataSource;
    private final Clock clock;

    SeedLoads(DataSource dataSource, Clock clock) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.clock = clock;
    }

    boolean isLast(String fingerprint) {
        return run("SELECT 1 FROM seed_load WHERE id = 1 AND fingerprint = ?", statement -> {
            statement.setString(1, fingerprint);
            try (ResultSet same = statement.executeQuery()) {
                return same.next();
            }
        });
    }

    void begin() {
        run("DELETE FROM seed_load", PreparedStatement::executeUpdate);
    }

    void end(String fingerprint) {
        run("REPLACE INTO seed_load (id, fingerprint, loaded_at) VALUES (1, ?, ?)", statement -> {
            statement.setString(1, fingerprint);
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            return statement.executeUpdate();
        });
    }

    private <T> T run(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            T result = work.with(statement);
            connection.commit();
            return result;
        } catch (SQLException broken) {
            throw new IllegalStateException("The database cannot tell or keep which seeds were loaded", broken);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
