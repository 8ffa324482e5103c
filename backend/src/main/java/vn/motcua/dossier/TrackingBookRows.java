package vn.motcua.dossier;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.time.Zone;

/**
 * Where dossiers stand in the tracking books of the agencies that took them in, numbered without gaps: the tables {@code
 * tracking_book} and {@code tracking_book_entry}.
 */
@Singleton
public class TrackingBookRows {

    private final Sql sql;
    private final SqlDossiers dossiers;
    private final Transactions transactions;

    TrackingBookRows(Sql sql, SqlDossiers dossiers, Transactions transactions) {
        this.sql = sql;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /**
     * Enters a dossier that was taken in; the caller holds its row. The volume's row is held until the transaction ends, and
     * the number given back if it fails, so this comes last of all that an acceptance does.
     */
    void enter(DossierId dossier, AgencyId agency, Instant acceptedAt) {
        YearMonth volume = YearMonth.from(acceptedAt.atZone(Zone.VIETNAM));
        sql.of("""
                INSERT INTO tracking_book (agency_id, volume, last_number) VALUES (:agencyId, :volume, LAST_INSERT_ID(1))
                ON DUPLICATE KEY UPDATE last_number = LAST_INSERT_ID(last_number + 1)""")
                .with("agencyId", agency.value())
                .with("volume", volume.atDay(1))
                .update();
        // The connection remembers the number: nothing has to be asked for it.
        sql.of("""
                INSERT INTO tracking_book_entry (dossier_id, agency_id, volume, number)
                VALUES (:dossierId, :agencyId, :volume, LAST_INSERT_ID())""")
                .with("dossierId", dossier.value())
                .with("agencyId", agency.value())
                .with("volume", volume.atDay(1))
                .update();
    }

    /** The place of a dossier that was taken in; one that a server of an earlier version took in gets its place now. */
    public BookPlace placeOf(DossierId dossier, AgencyId agency, Instant acceptedAt) {
        return transactions
                .read(() -> find(dossier))
                .orElseGet(() -> transactions.write(() -> {
                    dossiers.lock(dossier);
                    if (find(dossier).isEmpty()) {
                        enter(dossier, agency, acceptedAt);
                    }
                    return find(dossier).orElseThrow();
                }));
    }

    private Optional<BookPlace> find(DossierId dossier) {
        return sql.of("SELECT volume, number FROM tracking_book_entry WHERE dossier_id = :dossierId")
                .with("dossierId", dossier.value())
                .first(row -> new BookPlace(YearMonth.from(row.date("volume")), Math.toIntExact(row.number("number"))));
    }
}
