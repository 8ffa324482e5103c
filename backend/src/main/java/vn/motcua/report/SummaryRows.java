package vn.motcua.report;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.registry.outgoing.OutgoingState;

/** The table {@code quarterly_summary}; every method joins the caller's transaction. */
@Singleton
class SummaryRows {

    private final Sql sql;

    SummaryRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * A summary.
     *
     * @param by the officer who asked; absent where it was drawn up by itself
     */
    record Line(
            AgencyId agency,
            Quarter quarter,
            UUID outgoingId,
            Instant at,
            @Nullable UUID by) {}

    /** A summary with where its document stands. */
    record Listed(Line line, OutgoingState state) {}

    /** The latest first. */
    List<Listed> list(AgencyId agency, int most) {
        return sql.of("""
                SELECT q.agency_id, q.year, q.quarter, q.outgoing_id, q.drawn_up_at, q.drawn_up_by, d.state
                FROM quarterly_summary q JOIN outgoing_document d ON d.id = q.outgoing_id
                WHERE q.agency_id = :agencyId ORDER BY q.year DESC, q.quarter DESC LIMIT :most""")
                .with("agencyId", agency.value())
                .with("most", most)
                .list(row -> new Listed(line(row), OutgoingState.valueOf(row.text("state"))));
    }

    Optional<Line> find(AgencyId agency, Quarter quarter) {
        return find(agency, quarter, "");
    }

    /** The same, which nobody else changes before the transaction ends. */
    Optional<Line> lock(AgencyId agency, Quarter quarter) {
        return find(agency, quarter, " FOR UPDATE");
    }

    private Optional<Line> find(AgencyId agency, Quarter quarter, String hold) {
        return sql.of("""
                SELECT agency_id, year, quarter, outgoing_id, drawn_up_at, drawn_up_by FROM quarterly_summary
                WHERE agency_id = :agencyId AND year = :year AND quarter = :quarter""" + hold)
                .with("agencyId", agency.value())
                .with("year", quarter.year())
                .with("quarter", quarter.number())
                .first(SummaryRows::line);
    }

    /** The agencies that have one of the quarter. */
    List<UUID> agencies(Quarter quarter) {
        return sql.of("SELECT agency_id FROM quarterly_summary WHERE year = :year AND quarter = :quarter")
                .with("year", quarter.year())
                .with("quarter", quarter.number())
                .list(row -> row.uuid("agency_id"));
    }

    /** Writes the first of its quarter; a second is refused by the table. */
    void insert(Line line) {
        write("""
                INSERT INTO quarterly_summary (agency_id, year, quarter, outgoing_id, drawn_up_at, drawn_up_by)
                VALUES (:agencyId, :year, :quarter, :outgoingId, :at, :by)""", line);
    }

    /** Puts it in the place of one that was given up. */
    void replace(Line line) {
        write("""
                UPDATE quarterly_summary SET outgoing_id = :outgoingId, drawn_up_at = :at, drawn_up_by = :by
                WHERE agency_id = :agencyId AND year = :year AND quarter = :quarter""", line);
    }

    private void write(String text, Line line) {
        sql.of(text)
                .with("agencyId", line.agency().value())
                .with("year", line.quarter().year())
                .with("quarter", line.quarter().number())
                .with("outgoingId", line.outgoingId())
                .with("at", line.at())
                .with("by", line.by())
                .update();
    }

    private static Line line(Row row) {
        return new Line(
                new AgencyId(row.uuid("agency_id")),
                new Quarter(Math.toIntExact(row.number("year")), Math.toIntExact(row.number("quarter"))),
                row.uuid("outgoing_id"),
                row.instant("drawn_up_at"),
                row.findUuid("drawn_up_by").orElse(null));
    }
}
