package vn.motcua._support;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Lets a request arrive while somebody else is changing the row that it is about. */
@Singleton
public final class Overtaken {

    private final DataSource dataSource;

    Overtaken(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /**
     * What a request answers that came to a locked row, which is changed before it is let go.
     *
     * @param changes statements that run when the request waits, or has been answered without waiting
     */
    public Answer whileLocked(String table, UUID id, Supplier<Answer> request, List<String> changes) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement
                    .executeQuery("SELECT id FROM " + table + " WHERE id = " + Tables.id(id) + " FOR UPDATE")
                    .close();
            CompletableFuture<Answer> answer = CompletableFuture.supplyAsync(request, Overtaken::start);
            Awaitility.await()
                    .pollInterval(50, TimeUnit.MILLISECONDS)
                    .until(() -> answer.isDone() || isAnybodyWaiting());
            for (String change : changes) {
                statement.execute(change);
            }
            connection.commit();
            return answer.join();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether somebody waits for a row that another holds. */
    public boolean isAnybodyWaiting() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_current_waits'")) {
            waiting.next();
            return waiting.getLong(2) > 0;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void start(Runnable work) {
        Thread.ofVirtual().start(work);
    }
}
