package vn.motcua.result.document;

import jakarta.inject.Singleton;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Sql;

/** The running numbers of agencies' series, without holes: the table {@code document_number}. */
@Singleton
class DocumentNumberRows {

    private final Sql sql;

    DocumentNumberRows(Sql sql) {
        this.sql = sql;
    }

    /** The next number; its row is held until the transaction ends, and the number given back if it fails. */
    DocumentNumber next(AgencyId agency, int year, String notation) {
        sql.of("""
                INSERT INTO document_number (agency_id, year, notation, last_number)
                VALUES (:agencyId, :year, :notation, 1) ON DUPLICATE KEY UPDATE last_number = last_number + 1""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("notation", notation)
                .update();
        long number = sql.of("""
                SELECT last_number FROM document_number
                WHERE agency_id = :agencyId AND year = :year AND notation = :notation""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("notation", notation)
                .get(row -> row.number("last_number"));
        return new DocumentNumber(year, Math.toIntExact(number), notation);
    }
}
