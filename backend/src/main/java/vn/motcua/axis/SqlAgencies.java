package vn.motcua.axis;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What systems have registered and deleted, as it stands in the database. */
final class SqlAgencies {
    private static final Logger LOG = LoggerFactory.getLogger(SqlAgencies.class);

    private final SqlPool pool;
    private final Clock clock;

    SqlAgencies(SqlPool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Puts an agency into the place of what was known of it. */
    void save(Mailbox mailbox) {
        pool.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("DELETE FROM agency WHERE code = ?")) {
                statement.setString(1, mailbox.code());
                statement.executeUpdate();
            }
            return insert(connection, mailbox);
        });
    }

    private int insert(Connection connection, Mailbox mailbox) throws SQLException {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (PreparedStatement statement = connection.prepareStatement("""
                INSERT INTO agency (code, code_qd20, name, system_id, changed_at, deleted_at) VALUES (?, ?, ?, ?, ?, ?)
                """)) {
            statement.setString(1, mailbox.code());
            statement.setString(2, mailbox.codeQd20());
            statement.setString(3, mailbox.name());
            statement.setString(4, mailbox.system());
            statement.setObject(5, now);
            statement.setObject(6, mailbox.deleted() ? now : null);
            return statement.executeUpdate();
        }
    }

    /**
     * Enters all of them into the directory. Where its file names another system for an agency, or does not name the system any
     * more, the file holds: it is the operator's word.
     */
    void enterInto(Directory directory) {
        for (Mailbox saved : list()) {
            Optional<Mailbox> listed = directory.find(saved.code()).or(() -> directory.find(saved.codeQd20()));
            boolean same = listed.isEmpty()
                    || (listed.get().code().equals(saved.code())
                            && listed.get().system().equals(saved.system()));
            if (same && directory.findSystem(saved.system()).isPresent()) {
                directory.enter(
                        listed.map(mailbox -> mailbox.named(saved.name()).withDeleted(saved.deleted()))
                                .orElse(saved));
            } else {
                LOG.warn(
                        "Agency {} that {} registered is left out: the directory's file says otherwise",
                        saved.code(),
                        saved.system());
            }
        }
    }

    private List<Mailbox> list() {
        return pool.inTransaction(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("""
                            SELECT code, code_qd20, name, system_id, deleted_at FROM agency ORDER BY code
                            """);
                    ResultSet row = statement.executeQuery()) {
                List<Mailbox> list = new ArrayList<>();
                while (row.next()) {
                    list.add(new Mailbox(
                            row.getString("code"),
                            row.getString("code_qd20"),
                            row.getString("name"),
                            row.getString("system_id"),
                            false,
                            row.getObject("deleted_at", LocalDateTime.class) != null));
                }
                return list;
            }
        });
    }
}
