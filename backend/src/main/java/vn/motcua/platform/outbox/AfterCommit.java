package vn.motcua.platform.outbox;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Runs something once the current transaction has committed, and not at all when it is rolled back. */
@Singleton
public class AfterCommit {
    private final TransactionOperations<Connection> transactions;

    AfterCommit(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Remembers an action that must be quick and must not fail.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void run(Runnable action) {
        transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("There is no transaction whose commit to wait for"))
                .registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        action.run();
                    }
                });
    }
}
