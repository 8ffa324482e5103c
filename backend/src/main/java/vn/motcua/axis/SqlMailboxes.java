package vn.motcua.axis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.UuidBytes;
import vn.motcua.platform.sql.SqlFailure;

/** The mailboxes as they stand in the database. */
final class SqlMailboxes {
    private static final String LINES = """
            SELECT d.id, d.to_code, d.transport, d.acknowledged_at, d.business, p.id AS package_id, p.message_id,
                   p.message_type, p.from_code, p.title, p.notation, p.sent_at
            FROM delivery d JOIN package p ON p.id = d.package_id
            """;

    private final SqlPool pool;
    private final Clock clock;

    SqlMailboxes(SqlPool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Puts a package into its receivers' mailboxes and answers the sender's id of it: the same id for the same package. */
    Verdict<UUID> post(Posting posting) {
        try {
            return pool.inTransaction(connection -> Verdict.granted(insert(connection, posting)));
        } catch (SqlFailure failure) {
            if (!SqlErrors.duplicateKey(failure)) {
                throw failure;
            }
            return pool.inTransaction(connection -> known(connection, posting));
        }
    }

    private UUID insert(Connection connection, Posting posting) throws SQLException {
        UUID id = Ids.next();
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO package (id, from_code, message_key, message_id, message_type, sha256, size, title, notation,
                                     sent_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            byte @Nullable [] message = posting.messageId().map(UuidBytes::of).orElse(null);
            bind(
                    statement,
                    UuidBytes.of(id),
                    posting.from(),
                    posting.key(),
                    message,
                    posting.type().name(),
                    posting.file().sha256(),
                    posting.file().size(),
                    posting.title(),
                    posting.notation(),
                    utc(clock.instant()));
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO delivery (id, package_id, from_code, to_code, transport) VALUES (?, ?, ?, ?, 'WAITING')
                """)) {
            for (String receiver : posting.receivers()) {
                bind(statement, UuidBytes.of(Ids.next()), UuidBytes.of(id), posting.from(), receiver);
                statement.executeUpdate();
            }
        }
        return id;
    }

    private static Verdict<UUID> known(Connection connection, Posting posting) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, sha256 FROM package WHERE from_code = ? AND message_key = ?")) {
            bind(statement, posting.from(), posting.key());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("A package that is there was not found");
                }
                return row.getString("sha256").equals(posting.file().sha256())
                        ? Verdict.granted(UuidBytes.uuid(row.getBytes("id")))
                        : Verdict.denied(AxisError.INVALID_FILE, "This message id was given to another file");
            }
        }
    }

    /** What waits in a mailbox, the oldest first; of one kind where one is named. */
    List<Delivered> waiting(String mailbox, Optional<MessageType> type, int most) {
        return lines(LINES + """
                WHERE d.to_code = ? AND d.transport IN ('WAITING', 'PROCESSING') AND p.message_type LIKE ?
                ORDER BY d.number LIMIT ?
                """, mailbox, type.map(MessageType::name).orElse("%"), most);
    }

    /** What an agency has sent since then, the oldest first, behind the receiver's id where one is given. */
    List<Delivered> sent(String mailbox, Instant since, Optional<UUID> after, int most) {
        return lines(LINES + """
                WHERE d.from_code = ? AND p.sent_at >= ?
                  AND d.number > COALESCE((SELECT last.number FROM delivery last WHERE last.id = ?), 0)
                ORDER BY d.number LIMIT ?
                """, mailbox, utc(since), after.map(UuidBytes::of).orElse(new byte[0]), most);
    }

    Optional<Delivered> find(UUID id) {
        return lines(LINES + "WHERE d.id = ?", UuidBytes.of(id)).stream().findFirst();
    }

    /** The file of a package, by its hash; empty when it was removed. */
    Optional<String> findFile(UUID packageId) {
        return pool.inTransaction(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT sha256 FROM package WHERE id = ? AND removed_at IS NULL")) {
                bind(statement, (Object) UuidBytes.of(packageId));
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getString("sha256")) : Optional.empty();
                }
            }
        });
    }

    /** Writes down what is said of the transport; what was done or has failed stays so. */
    void acknowledge(UUID id, Acknowledgement acknowledgement) {
        update("""
                UPDATE delivery SET transport = ?, acknowledged_at = ?
                WHERE id = ? AND transport IN ('WAITING', 'PROCESSING')
                """, acknowledgement.name(), utc(clock.instant()), UuidBytes.of(id));
    }

    /** Writes down what is said of the document. */
    void tellBusiness(UUID id, String code) {
        update("UPDATE delivery SET business = ? WHERE id = ?", code, UuidBytes.of(id));
    }

    /** Whether a request comes for the first time. */
    boolean isNew(String system, String request) {
        try {
            update(
                    "INSERT INTO seen_request (system_id, request_id, seen_at) VALUES (?, ?, ?)",
                    system,
                    request,
                    utc(clock.instant()));
            return true;
        } catch (SqlFailure failure) {
            if (SqlErrors.duplicateKey(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Forgets requests whose time is refused by now. */
    int forgetRequestsBefore(Instant end) {
        return update("DELETE FROM seen_request WHERE seen_at < ?", utc(end));
    }

    private int update(String sql, Object... values) {
        return pool.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private List<Delivered> lines(String sql, Object... values) {
        return pool.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                try (ResultSet row = statement.executeQuery()) {
                    List<Delivered> lines = new ArrayList<>();
                    while (row.next()) {
                        lines.add(line(row));
                    }
                    return lines;
                }
            }
        });
    }

    private static Delivered line(ResultSet row) throws SQLException {
        Delivered.Label label = new Delivered.Label(
                UuidBytes.uuid(row.getBytes("package_id")),
                Optional.ofNullable(row.getBytes("message_id")).map(UuidBytes::uuid),
                MessageType.valueOf(row.getString("message_type")),
                row.getString("from_code"),
                row.getString("title"),
                row.getString("notation"),
                row.getObject("sent_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
        return new Delivered(
                UuidBytes.uuid(row.getBytes("id")),
                row.getString("to_code"),
                label,
                row.getString("transport").toLowerCase(Locale.ROOT),
                Optional.ofNullable(row.getObject("acknowledged_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)),
                Optional.ofNullable(row.getString("business")));
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
