package vn.motcua.registry.numbering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;
import vn.motcua.registry.DocumentNumber;

/**
 * The running numbers of agencies' series, without holes but for what was numbered on paper: the tables
 * {@code document_number} and {@code document_number_change}.
 */
@Singleton
class DocumentNumberRows {

    private final Sql sql;

    DocumentNumberRows(Sql sql) {
        this.sql = sql;
    }

    /** The next number; its row is held until the transaction ends, and the number given back if it fails. */
    DocumentNumber next(AgencyId agency, int year, Notation notation) {
        sql.of("""
                INSERT INTO document_number (agency_id, year, series, last_number)
                VALUES (:agencyId, :year, :series, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("series", notation.series())
                .update();
        long number = sql.of("""
                SELECT last_number FROM document_number
                WHERE agency_id = :agencyId AND year = :year AND series = :series""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("series", notation.series())
                .get(row -> row.number("last_number"));
        return new DocumentNumber(year, Math.toIntExact(number), notation.text());
    }

    List<MoveSeries.Series> list(AgencyId agency, int year) {
        return sql.of("""
                SELECT series, last_number FROM document_number
                WHERE agency_id = :agencyId AND year = :year ORDER BY series""")
                .with("agencyId", agency.value())
                .with("year", year)
                .list(row -> new MoveSeries.Series(
                        year, row.text("series"), Math.toIntExact(row.number("last_number")) + 1));
    }

    /** The last number that was given, whose row is held until the transaction ends; 0 of a series that begins. */
    int lock(AgencyId agency, int year, String series) {
        sql.of("""
                INSERT INTO document_number (agency_id, year, series, last_number)
                VALUES (:agencyId, :year, :series, 0) ON DUPLICATE KEY UPDATE last_number = last_number""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("series", series)
                .update();
        long last = sql.of("""
                SELECT last_number FROM document_number
                WHERE agency_id = :agencyId AND year = :year AND series = :series FOR UPDATE""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("series", series)
                .get(row -> row.number("last_number"));
        return Math.toIntExact(last);
    }

    /** How a series was moved, the latest first. */
    List<MoveSeries.Move> moves(AgencyId agency, int year, String series) {
        return sql.of("""
                SELECT next_before, next_after FROM document_number_change
                WHERE agency_id = :agencyId AND year = :year AND series = :series
                ORDER BY changed_at DESC, id DESC""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("series", series)
                .list(row -> new MoveSeries.Move(
                        Math.toIntExact(row.number("next_before")), Math.toIntExact(row.number("next_after"))));
    }

    /** Has a series that is held go on with another number, and writes down who said so. */
    void move(AgencyId agency, MoveSeries.Series series, int nextBefore, UUID officer, Instant at) {
        sql.of("""
                UPDATE document_number SET last_number = :last
                WHERE agency_id = :agencyId AND year = :year AND series = :series""")
                .with("last", series.next() - 1)
                .with("agencyId", agency.value())
                .with("year", series.year())
                .with("series", series.notation())
                .update();
        sql.of("""
                INSERT INTO document_number_change (id, agency_id, year, series, next_before, next_after, changed_by,
                    changed_at)
                VALUES (:id, :agencyId, :year, :series, :before, :after, :officerId, :at)""")
                .with("id", Ids.next())
                .with("agencyId", agency.value())
                .with("year", series.year())
                .with("series", series.notation())
                .with("before", nextBefore)
                .with("after", series.next())
                .with("officerId", officer)
                .with("at", at)
                .update();
    }
}
