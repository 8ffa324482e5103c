package vn.motcua._support;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Looks into tables and empties them behind the application's back. */
@Singleton
public final class Tables {
    private final DataSource dataSource;

    Tables(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** Empties the tables, whatever refers to them. */
    public void empty(String... tables) {
        run(statement -> {
            statement.execute("SET foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
            }
            statement.execute("SET foreign_key_checks = 1");
        });
    }

    /** How many rows a table holds, or those of it that a condition picks ("dossier WHERE status = 'DRAFT'"). */
    public long count(String tableAndCondition) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + tableAndCondition)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** An id as it is written in SQL. */
    public static String id(UUID id) {
        return "UNHEX('" + id.toString().replace("-", "") + "')";
    }

    /** Runs one statement. */
    public void execute(String sql) {
        run(statement -> statement.execute(sql));
    }

    private void run(Work work) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            work.with(statement);
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
