package vn.motcua.document;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Those of the ids that have a row, in one query. */
    Map<DocumentId, StoredDocument> list(Collection<DocumentId> ids) {
        String sql =
                "SELECT id, file_name, media_type, size_bytes, sha256, pages, width_px, height_px, stored_at, owned"
                        + " FROM stored_document WHERE id IN (" + marks(ids) + ")";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            bind(statement, ids);
            Map<DocumentId, StoredDocument> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                jdbc.entityStream(rows, StoredDocumentRow.class)
                        .map(StoredDocumentRow::document)
                        .forEach(document -> found.put(document.id(), document));
            }
            return found;
        }));
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

    /**
     * Deletes the row unless a foreign key holds it, which is the database's own word that it has an owner; it is marked then.
     * The attempt locks the row until the mark is written, so that no owner lets go in between.
     */
    boolean deleteUnlessOwned(DocumentId id) {
        return transactions.write(() -> {
            boolean deleted = tryDelete(id);
            if (!deleted) {
                rows.markOwned(id.value());
            }
            return deleted;
        });
    }

    private boolean tryDelete(DocumentId id) {
        return jdbc.prepareStatement("DELETE FROM stored_document WHERE id = ?", statement -> {
            statement.setBytes(1, UuidBytes.of(id.value()));
            try {
                statement.executeUpdate();
                return true;
            } catch (SQLIntegrityConstraintViolationException held) {
                return false;
            }
        });
    }

    /** Takes the marks away that somebody refers to these; in the transaction that drops a reference. */
    void release(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        String sql = "UPDATE stored_document SET owned = FALSE WHERE id IN (" + marks(ids) + ")";
        transactions.write(() -> jdbc.prepareStatement(sql, statement -> {
            bind(statement, ids);
            return statement.executeUpdate();
        }));
    }

    /** Which of the ids have a row. */
    Set<DocumentId> known(Collection<DocumentId> ids) {
        String sql = "SELECT id FROM stored_document WHERE id IN (" + marks(ids) + ")";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            bind(statement, ids);
            Set<DocumentId> known = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(new DocumentId(UuidBytes.uuid(row.getBytes("id"))));
                }
            }
            return known;
        }));
    }

    private static String marks(Collection<DocumentId> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private static void bind(PreparedStatement statement, Collection<DocumentId> ids) throws SQLException {
        int index = 1;
        for (DocumentId id : ids) {
            statement.setBytes(index++, UuidBytes.of(id.value()));
        }
    }
}
