package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;

/** What was done with incoming documents, by whom: the table {@code incoming_event}, which is only added to. */
@Singleton
class IncomingHistoryRows {

    private final Sql sql;

    IncomingHistoryRows(Sql sql) {
        this.sql = sql;
    }

    /** One line; nobody did what came over the exchange. */
    record Line(
            Instant at,
            IncomingState state,
            Optional<IncomingDeed> deed,
            Optional<UUID> officer,
            Optional<String> remarks) {}

    void insert(IncomingId id, IncomingState state, @Nullable UUID officer, @Nullable String remarks, Instant at) {
        insert(id, new Line(at, state, Optional.empty(), Optional.ofNullable(officer), Optional.ofNullable(remarks)));
    }

    /** A line of what happened from outside, which leaves the document in a state. */
    void insert(IncomingId id, IncomingState state, IncomingDeed deed, String remarks, Instant at) {
        insert(id, new Line(at, state, Optional.of(deed), Optional.empty(), Optional.of(remarks)));
    }

    private void insert(IncomingId id, Line line) {
        sql.of("""
                INSERT INTO incoming_event (id, incoming_id, state, deed, officer_id, remarks, at)
                VALUES (:id, :incomingId, :state, :deed, :officerId, :remarks, :at)""")
                .with("id", Ids.next())
                .with("incomingId", id.value())
                .with("state", line.state())
                .with("deed", line.deed().orElse(null))
                .with("officerId", line.officer().orElse(null))
                .with("remarks", line.remarks().orElse(null))
                .with("at", line.at())
                .update();
    }

    /** From the first to the latest. */
    List<Line> list(IncomingId id) {
        return sql.of("""
                SELECT at, state, deed, officer_id, remarks FROM incoming_event WHERE incoming_id = :id ORDER BY id""")
                .with("id", id.value())
                .list(row -> new Line(
                        row.instant("at"),
                        IncomingState.valueOf(row.text("state")),
                        row.findText("deed").map(IncomingDeed::valueOf),
                        row.findUuid("officer_id"),
                        row.findText("remarks")));
    }
}
