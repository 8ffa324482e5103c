package vn.motcua.payment;

import jakarta.inject.Singleton;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.sql.Sql;

/** The running numbers of agencies' fee receipts, without holes: the table {@code fee_receipt_number}. */
@Singleton
class ReceiptNumberRows {
    private final Sql sql;

    ReceiptNumberRows(Sql sql) {
        this.sql = sql;
    }

    /** The next number; its row is held until the transaction ends, and the number given back if it fails. */
    ReceiptNumber next(AgencyId agency, int year) {
        sql.of("""
                INSERT INTO fee_receipt_number (agency_id, year, last_number) VALUES (:agencyId, :year, 1)
                ON DUPLICATE KEY UPDATE last_number = last_number + 1""").with("agencyId", agency.value()).with("year", year).update();
        long number = sql.of("SELECT last_number FROM fee_receipt_number WHERE agency_id = :agencyId AND year = :year")
                .with("agencyId", agency.value())
                .with("year", year)
                .get(row -> row.number("last_number"));
        return new ReceiptNumber(year, Math.toIntExact(number));
    }
}
