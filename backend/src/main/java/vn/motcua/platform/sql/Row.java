package vn.motcua.platform.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.UuidBytes;

/** The current row of a query, read by column name. */
public final class Row {
    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    public UUID uuid(String column) {
        return UuidBytes.uuid(present(column, ResultSet::getBytes));
    }

    public Optional<UUID> findUuid(String column) {
        return Optional.ofNullable(read(column, ResultSet::getBytes)).map(UuidBytes::uuid);
    }

    public String text(String column) {
        return present(column, ResultSet::getString);
    }

    public Optional<String> findText(String column) {
        return Optional.ofNullable(read(column, ResultSet::getString));
    }

    public Instant instant(String column) {
        return findInstant(column).orElseThrow();
    }

    public Optional<Instant> findInstant(String column) {
        return Optional.ofNullable(read(column, (rows, name) -> rows.getObject(name, LocalDateTime.class)))
                .map(local -> local.toInstant(ZoneOffset.UTC));
    }

    public LocalDate date(String column) {
        return findDate(column).orElseThrow();
    }

    public Optional<LocalDate> findDate(String column) {
        return Optional.ofNullable(read(column, (rows, name) -> rows.getObject(name, LocalDate.class)));
    }

    public long number(String column) {
        return present(column, ResultSet::getLong);
    }

    public Optional<Long> findNumber(String column) {
        return Optional.ofNullable(read(column, (rows, name) -> rows.getObject(name, Long.class)));
    }

    private interface Reader<T> {
        @Nullable
        T read(ResultSet rows, String column) throws SQLException;
    }

    private <T> T present(String column, Reader<T> reader) {
        return Objects.requireNonNull(read(column, reader), column);
    }

    private <T> @Nullable T read(String column, Reader<T> reader) {
        try {
            return reader.read(row, column);
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }
}
