package vn.motcua.axis;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.UuidBytes;

/** Which packages' time is over, as it stands in the database. */
final class SqlRetention {
    private final SqlPool pool;
    private final Clock clock;

    SqlRetention(SqlPool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** A package whose bytes are to go. */
    record Ended(UUID id, String sha256) {}

    /** Packages that the last of their receivers acknowledged before a moment, as done or failed; what waits is never one. */
    List<Ended> listEnded(Instant before, int most) {
        LocalDateTime end = utc(before);
        return pool.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                    SELECT p.id, p.sha256 FROM package p
                    WHERE p.removed_at IS NULL AND p.sent_at < ?
                      AND NOT EXISTS (
                        SELECT 1 FROM delivery d
                        WHERE d.package_id = p.id
                          AND (d.transport IN ('WAITING', 'PROCESSING') OR d.acknowledged_at IS NULL OR d.acknowledged_at >= ?))
                    ORDER BY p.sent_at LIMIT ?
                    """)) {
                statement.setObject(1, end);
                statement.setObject(2, end);
                statement.setInt(3, most);
                try (ResultSet row = statement.executeQuery()) {
                    List<Ended> ended = new ArrayList<>();
                    while (row.next()) {
                        ended.add(new Ended(UuidBytes.uuid(row.getBytes("id")), row.getString("sha256")));
                    }
                    return ended;
                }
            }
        });
    }

    void remove(UUID id) {
        pool.inTransaction(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE package SET removed_at = ? WHERE id = ?")) {
                statement.setObject(1, utc(clock.instant()));
                statement.setBytes(2, UuidBytes.of(id));
                return statement.executeUpdate();
            }
        });
    }

    /** Whether a package that is kept has this file: the same may have been sent more than once. */
    boolean isWanted(String sha256) {
        return pool.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT 1 FROM package WHERE sha256 = ? AND removed_at IS NULL LIMIT 1")) {
                statement.setString(1, sha256);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
