package vn.motcua.document;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;

/** The table {@code stored_document}. A row is never changed but for its mark that somebody refers to it. */
@Singleton
class StoredDocuments {
    private static final String COLUMNS =
            "id, file_name, media_type, size_bytes, sha256, pages, width_px, height_px, stored_at";

    private final JdbcOperations jdbc;
    private final Transactions transactions;
    private final TransactionOperations<Connection> current;

    StoredDocuments(JdbcOperations jdbc, Transactions transactions, TransactionOperations<Connection> current) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.current = current;
    }

    void insert(StoredDocument document) {
        String sql = "INSERT INTO stored_document (" + COLUMNS + ", owned) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE)";
        transactions.write(() -> jdbc.prepareStatement(sql, statement -> {
            statement.setBytes(1, bytes(document.id()));
            statement.setString(2, document.fileName());
            statement.setString(3, document.mediaType());
            statement.setLong(4, document.sizeBytes());
            statement.setString(5, document.sha256());
            statement.setObject(6, document.pages());
            statement.setObject(7, document.widthPx());
            statement.setObject(8, document.heightPx());
            statement.setObject(9, utc(document.storedAt()));
            return statement.executeUpdate();
        }));
    }

    Optional<StoredDocument> find(DocumentId id) {
        String sql = "SELECT " + COLUMNS + " FROM stored_document WHERE id = ?";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            statement.setBytes(1, bytes(id));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(document(row)) : Optional.empty();
            }
        }));
    }

    /** Deletes the row and, once that has committed, does what is to follow. */
    void delete(DocumentId id, Runnable afterCommit) {
        transactions.write(() -> {
            jdbc.prepareStatement("DELETE FROM stored_document WHERE id = ?", statement -> {
                statement.setBytes(1, bytes(id));
                return statement.executeUpdate();
            });
            current.findTransactionStatus().orElseThrow().registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    afterCommit.run();
                }
            });
        });
    }

    /** Rows stored before the instant of which it is not known that somebody refers to them, oldest first. */
    List<DocumentId> listUnowned(Instant before, int limit) {
        String sql = "SELECT id FROM stored_document WHERE owned = FALSE AND stored_at < ? ORDER BY stored_at LIMIT ?";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, utc(before));
            statement.setInt(2, limit);
            return ids(statement);
        }));
    }

    /** Deletes the row unless a foreign key holds it, which is the database's own word that it has an owner. */
    boolean deleteUnlessOwned(DocumentId id) {
        return transactions.write(() -> jdbc.prepareStatement("DELETE FROM stored_document WHERE id = ?", statement -> {
            statement.setBytes(1, bytes(id));
            try {
                statement.executeUpdate();
                return true;
            } catch (SQLIntegrityConstraintViolationException referredTo) {
                return false;
            }
        }));
    }

    void markOwned(DocumentId id) {
        transactions.write(() ->
                jdbc.prepareStatement("UPDATE stored_document SET owned = TRUE WHERE id = ?", statement -> {
                    statement.setBytes(1, bytes(id));
                    return statement.executeUpdate();
                }));
    }

    /** Which of the ids have a row. */
    Set<DocumentId> known(Collection<DocumentId> ids) {
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        String sql = "SELECT id FROM stored_document WHERE id IN (" + marks + ")";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            int index = 1;
            for (DocumentId id : ids) {
                statement.setBytes(index++, bytes(id));
            }
            return new HashSet<>(ids(statement));
        }));
    }

    private static List<DocumentId> ids(PreparedStatement statement) throws SQLException {
        List<DocumentId> ids = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                ids.add(id(row));
            }
        }
        return ids;
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                id(row),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("pages", Integer.class),
                row.getObject("width_px", Integer.class),
                row.getObject("height_px", Integer.class),
                row.getObject("stored_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static DocumentId id(ResultSet row) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes("id"));
        return new DocumentId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static byte[] bytes(DocumentId id) {
        UUID value = id.value();
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
