package vn.motcua.platform.persistence;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PostConstruct;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** Refuses, at start, a server that loses microseconds: MariaDB 10 does so under this driver and says nothing. */
@Context
final class MicrosecondProbe {
    private static final Instant FINE = Instant.parse("2026-11-22T04:02:31.347219Z");

    private final DataSource dataSource;

    MicrosecondProbe(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @PostConstruct
    void probe() throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT CAST(? AS DATETIME(6))")) {
            statement.setTimestamp(1, Timestamp.from(FINE));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                if (!FINE.equals(result.getTimestamp(1).toInstant())) {
                    throw new IllegalStateException("This database server loses microseconds; use MySQL 8.4 or later");
                }
            }
        }
    }
}
