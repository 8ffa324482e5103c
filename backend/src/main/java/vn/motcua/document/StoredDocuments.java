package vn.motcua.document;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.persistence.UuidBytes;

/** Stored documents in the database: rows in and out of the domain's shape, and the transactions around them. */
@Singleton
class StoredDocuments {
    private final StoredDocumentRows rows;
    private final JdbcOperations jdbc;
    private final Transactions transactions;
    private final TransactionOperations<Connection> current;

    StoredDocuments(
            StoredDocumentRows rows,
            JdbcOperations jdbc,
            Transactions transactions,
            TransactionOperations<Connection> current) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.current = current;
    }

    void insert(StoredDocument document) {
        transactions.write(() -> rows.save(StoredDocumentRow.of(document)));
    }

    Optional<StoredDocument> find(DocumentId id) {
        return transactions.read(() -> rows.findById(id.value())).map(StoredDocumentRow::document);
    }

    /** Deletes the row and, once that has committed, does what is to follow. */
    void delete(DocumentId id, Runnable afterCommit) {
        transactions.write(() -> {
            rows.deleteById(id.value());
            current.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    afterCommit.run();
                }
            });
        });
    }

    List<DocumentId> listUnowned(Instant before, int limit) {
        return transactions.read(() -> rows.listUnowned(before, limit)).stream()
                .map(row -> new DocumentId(row.id()))
                .toList();
    }

    /** Deletes the row unless a foreign key holds it, which is the database's own word that it has an owner. */
    boolean deleteUnlessOwned(DocumentId id) {
        try {
            transactions.write(() -> rows.deleteById(id.value()));
            return true;
        } catch (DataAccessException failure) {
            if (failure.getCause() instanceof SQLIntegrityConstraintViolationException) {
                return false;
            }
            throw failure;
        }
    }

    void markOwned(DocumentId id) {
        transactions.write(() -> rows.markOwned(id.value()));
    }

    /** Which of the ids have a row. */
    Set<DocumentId> known(Collection<DocumentId> ids) {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        String sql = "SELECT id FROM stored_document WHERE id IN (" + marks + ")";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            int index = 1;
            for (DocumentId id : ids) {
                statement.setBytes(index++, UuidBytes.of(id.value()));
            }
            Set<DocumentId> known = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(new DocumentId(UuidBytes.uuid(row.getBytes("id"))));
                }
            }
            return known;
        }));
    }
}
