package vn.motcua.platform.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, one after the other in the order in which the query names its columns. For rows that are read in each
 * request: the driver need not look the names up.
 */
public final class Cells {
    private final ResultSet row;
    private int column;

    /** The cells of the row on which a query's answer stands. */
    public Cells(ResultSet row) {
        this.row = row;
    }

    /** An id. */
    public UUID uuid() throws SQLException {
        return Objects.requireNonNull(findUuid());
    }

    /** An id, where there is one. */
    public @Nullable UUID findUuid() throws SQLException {
        byte[] bytes = row.getBytes(next());
        return bytes == null ? null : UuidBytes.uuid(bytes);
    }

    /** A text. */
    public String text() throws SQLException {
        return Objects.requireNonNull(findText());
    }

    /** A text, where there is one. */
    public @Nullable String findText() throws SQLException {
        return row.getString(next());
    }

    /** A number. */
    public long number() throws SQLException {
        return row.getLong(next());
    }

    /** Yes or no. */
    public boolean yes() throws SQLException {
        return row.getBoolean(next());
    }

    /** An instant. */
    public Instant instant() throws SQLException {
        return Objects.requireNonNull(findInstant());
    }

    /** An instant, where there is one. */
    public @Nullable Instant findInstant() throws SQLException {
        LocalDateTime utc = row.getObject(next(), LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private int next() {
        return ++column;
    }
}
