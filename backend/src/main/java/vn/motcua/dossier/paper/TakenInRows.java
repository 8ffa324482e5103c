package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** Dossiers in the order in which an agency took them in, from the tables {@code dossier} and {@code dossier_history}. */
@Singleton
public class TakenInRows {

    private final Sql sql;
    private final Transactions transactions;

    TakenInRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Dossiers taken in from a moment on and before another.
     *
     * @param limit the most to give
     */
    public List<TakenIn> list(AgencyId agency, Instant from, Instant before, int limit) {
        return transactions.read(() -> sql.of("""
                SELECT d.id, d.code, d.procedure_name, d.owner_id, d.owner_name, d.status, d.accepted_at, d.promised_at,
                    (SELECT MIN(h.happened_at) FROM dossier_history h
                        WHERE h.dossier_id = d.id AND h.event = 'RESOLVED') AS resolved_at,
                    (SELECT MIN(h.happened_at) FROM dossier_history h
                        WHERE h.dossier_id = d.id AND h.event = 'RESULT_RETURNED') AS returned_at
                FROM dossier d
                WHERE d.agency_id = :agencyId AND d.accepted_at >= :from AND d.accepted_at < :before
                ORDER BY d.accepted_at, d.id LIMIT :limit""")
                .with("agencyId", agency.value())
                .with("from", from)
                .with("before", before)
                .with("limit", limit)
                .list(TakenInRows::takenIn));
    }

    private static TakenIn takenIn(Row row) {
        return new TakenIn(
                new DossierId(row.uuid("id")),
                new DossierCode(row.text("code")),
                row.text("procedure_name"),
                new ApplicantId(row.uuid("owner_id")),
                row.text("owner_name"),
                DossierStatus.valueOf(row.text("status")),
                new TakenIn.Times(
                        row.instant("accepted_at"),
                        row.findInstant("promised_at").orElse(null),
                        row.findInstant("resolved_at").orElse(null),
                        row.findInstant("returned_at").orElse(null)));
    }
}
