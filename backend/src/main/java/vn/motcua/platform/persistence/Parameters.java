package vn.motcua.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement, given one after the other in the order of its question marks: the other side of
 * {@link Cells}.
 */
public final class Parameters {
    private final PreparedStatement statement;
    private int parameter;

    /** The parameters of a statement that has none yet. */
    public Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    /** An id, or none. */
    public Parameters uuid(@Nullable UUID id) throws SQLException {
        statement.setBytes(next(), id == null ? null : UuidBytes.of(id));
        return this;
    }

    /** A text, or none. */
    public Parameters text(@Nullable String text) throws SQLException {
        statement.setString(next(), text);
        return this;
    }

    /** A number. */
    public Parameters number(long number) throws SQLException {
        statement.setLong(next(), number);
        return this;
    }

    /** An instant, or none. */
    public Parameters instant(@Nullable Instant instant) throws SQLException {
        statement.setObject(next(), instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        return this;
    }

    private int next() {
        return ++parameter;
    }
}
