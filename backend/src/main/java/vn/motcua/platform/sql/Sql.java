package vn.motcua.platform.sql;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Makes statements that run on the current transaction's connection; outside a transaction they fail. */
@Singleton
public class Sql {
    private final TransactionOperations<Connection> transactions;

    Sql(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** A statement with {@code :name} parameters. */
    public Statement of(String text) {
        return new Statement(this, SqlText.of(text));
    }

    /** Runs one writing statement for each item in a batch; it must take no lists. */
    public <T> void forEach(String text, Collection<T> items, BiConsumer<Statement, T> parameters) {
        if (items.isEmpty()) {
            return;
        }
        SqlText parsed = SqlText.of(text);
        try (PreparedStatement batch = connection().prepareStatement(parsed.text())) {
            for (T item : items) {
                Statement one = new Statement(this, parsed);
                parameters.accept(one, item);
                one.bind(batch);
                if (items.size() > 1) {
                    batch.addBatch();
                }
            }
            if (items.size() == 1) {
                // A batch of one costs the driver more than the statement itself.
                batch.executeUpdate();
            } else {
                batch.executeBatch();
            }
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    Connection connection() {
        if (transactions.findTransactionStatus().isEmpty()) {
            throw new IllegalStateException("SQL outside a transaction");
        }
        return transactions.getConnection();
    }
}
