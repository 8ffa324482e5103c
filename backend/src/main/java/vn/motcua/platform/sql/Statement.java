package vn.motcua.platform.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.UuidBytes;

/** One statement and its parameters; ids are stored as 16 bytes, instants as UTC with microseconds. */
public final class Statement {
    private final Sql sql;
    private final SqlText text;
    private final Map<String, List<?>> values = new HashMap<>();

    Statement(Sql sql, SqlText text) {
        this.sql = sql;
        this.text = text;
    }

    /** Names a value: text, number, boolean, UUID, Instant, or null. */
    public Statement with(String name, @Nullable Object value) {
        List<@Nullable Object> one = new ArrayList<>(1);
        one.add(value);
        values.put(name, one);
        return this;
    }

    /** Names the values of an IN list, which must not be empty. */
    public Statement withEach(String name, Collection<?> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("An empty list matches nothing: do not ask");
        }
        values.put(name, List.copyOf(list));
        return this;
    }

    /** Runs a query. */
    public <T> List<T> list(Function<Row, T> reader) {
        try (PreparedStatement statement = prepare();
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
                found.add(reader.apply(row));
            }
            return found;
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    /** Runs a query for its first row. */
    public <T> Optional<T> first(Function<Row, T> reader) {
        return list(reader).stream().findFirst();
    }

    /** Runs a query that always has one row. */
    public <T> T get(Function<Row, T> reader) {
        return first(reader).orElseThrow();
    }

    /** Runs a writing statement and says how many rows it met. */
    public int update() {
        try (PreparedStatement statement = prepare()) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new SqlFailure(failure);
        }
    }

    private PreparedStatement prepare() throws SQLException {
        List<Integer> sizes =
                text.names().stream().map(name -> valuesOf(name).size()).toList();
        PreparedStatement statement = sql.connection().prepareStatement(text.expanded(sizes));
        try {
            bind(statement);
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    void bind(PreparedStatement statement) throws SQLException {
        int index = 1;
        for (String name : text.names()) {
            for (Object value : valuesOf(name)) {
                bind(statement, index++, value);
            }
        }
    }

    private List<?> valuesOf(String name) {
        List<?> found = values.get(name);
        if (found == null) {
            throw new IllegalStateException("Nothing given for :" + name);
        }
        return found;
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case UUID id -> statement.setBytes(index, UuidBytes.of(id));
            case Instant instant -> statement.setObject(index, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            case Enum<?> named -> statement.setString(index, named.name());
            default -> statement.setObject(index, value);
        }
    }
}
