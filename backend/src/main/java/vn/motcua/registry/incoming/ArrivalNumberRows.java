package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Sql;

/** The running numbers of arrival (số đến) of agencies and years, without holes: the table {@code incoming_number}. */
@Singleton
class ArrivalNumberRows {

    private final Sql sql;

    ArrivalNumberRows(Sql sql) {
        this.sql = sql;
    }

    /** Holds an agency's numbers until the transaction ends: whoever else enters something there waits. */
    void hold(AgencyId agency, int year) {
        sql.of("""
                INSERT INTO incoming_number (agency_id, year, last_number)
                VALUES (:agencyId, :year, 0) ON DUPLICATE KEY UPDATE last_number = last_number""").with("agencyId", agency.value()).with("year", year).update();
    }

    /** The next number; its row is held until the transaction ends, and the number given back if it fails. */
    int next(AgencyId agency, int year) {
        sql.of("""
                INSERT INTO incoming_number (agency_id, year, last_number)
                VALUES (:agencyId, :year, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1""").with("agencyId", agency.value()).with("year", year).update();
        return sql.of("SELECT last_number FROM incoming_number WHERE agency_id = :agencyId AND year = :year")
                .with("agencyId", agency.value())
                .with("year", year)
                .get(row -> Math.toIntExact(row.number("last_number")));
    }
}
