package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;

/** What was done with outgoing documents, by whom: the table {@code outgoing_event}, which is only added to. */
@Singleton
class OutgoingHistoryRows {

    private final Sql sql;

    OutgoingHistoryRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A line.
     *
     * @param officer empty of what followed from something else
     */
    record Line(Instant at, OutgoingState state, Optional<UUID> officer, Optional<String> remarks) {}

    void insert(OutgoingId id, OutgoingState state, @Nullable UUID officer, @Nullable String remarks, Instant at) {
        sql.of("""
                INSERT INTO outgoing_event (id, outgoing_id, state, officer_id, remarks, at)
                VALUES (:id, :outgoingId, :state, :officerId, :remarks, :at)""")
                .with("id", Ids.next())
                .with("outgoingId", id.value())
                .with("state", state)
                .with("officerId", officer)
                .with("remarks", remarks)
                .with("at", at)
                .update();
    }

    /** From the first to the latest. */
    List<Line> list(OutgoingId id) {
        return sql.of("SELECT at, state, officer_id, remarks FROM outgoing_event WHERE outgoing_id = :id ORDER BY id")
                .with("id", id.value())
                .list(row -> new Line(
                        row.instant("at"),
                        OutgoingState.valueOf(row.text("state")),
                        row.findUuid("officer_id"),
                        row.findText("remarks")));
    }
}
