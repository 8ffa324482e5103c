package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/**
 * What agencies took in, from the tables {@code dossier}, {@code dossier_history} and {@code tracking_book_entry}.
 */
@Singleton
public class TakenInRows {

    private final Sql sql;
    private final Transactions transactions;

    TakenInRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * Dossiers taken in from a moment on and before another, in the order of the clock.
     *
     * @param limit the most to give
     */
    public List<TakenIn> list(AgencyId agency, Instant from, Instant before, int limit) {
        return transactions.read(() -> sql.of("""
                SELECT d.id, d.code, d.procedure_name, d.owner_id, d.owner_name, d.status, d.accepted_at, d.promised_at,
                    b.volume, b.number,
                    (SELECT MIN(h.happened_at) FROM dossier_history h
                        WHERE h.dossier_id = d.id AND h.event = 'RESOLVED') AS resolved_at,
                    (SELECT MIN(h.happened_at) FROM dossier_history h
                        WHERE h.dossier_id = d.id AND h.event = 'RESULT_RETURNED') AS returned_at
                FROM dossier d LEFT JOIN tracking_book_entry b ON b.dossier_id = d.id
                WHERE d.agency_id = :agencyId AND d.accepted_at >= :from AND d.accepted_at < :before
                ORDER BY d.accepted_at, d.id LIMIT :limit""")
                .with("agencyId", agency.value())
                .with("from", from)
                .with("before", before)
                .with("limit", limit)
                .list(TakenInRows::takenIn));
    }

    /** When acts of some names were done with some dossiers, oldest first; a dossier without any is absent. */
    public Map<DossierId, List<TakenIn.Act>> acts(Set<DossierId> dossiers, Set<String> events) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return transactions.read(() -> sql
                .of("""
                SELECT dossier_id, event, happened_at FROM dossier_history
                WHERE dossier_id IN (:dossiers) AND event IN (:events) ORDER BY dossier_id, seq""")
                .withEach("dossiers", dossiers.stream().map(DossierId::value).toList())
                .withEach("events", events)
                .list(row -> Map.entry(
                        new DossierId(row.uuid("dossier_id")),
                        new TakenIn.Act(row.text("event"), row.instant("happened_at"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    private static TakenIn takenIn(Row row) {
        return new TakenIn(
                new DossierId(row.uuid("id")),
                new DossierCode(row.text("code")),
                row.text("procedure_name"),
                new TakenIn.Owner(new ApplicantId(row.uuid("owner_id")), row.text("owner_name")),
                DossierStatus.valueOf(row.text("status")),
                new TakenIn.Times(
                        row.instant("accepted_at"),
                        row.findInstant("promised_at").orElse(null),
                        row.findInstant("resolved_at").orElse(null),
                        row.findInstant("returned_at").orElse(null)),
                row.findDate("volume")
                        .map(volume -> new BookPlace(YearMonth.from(volume), Math.toIntExact(row.number("number"))))
                        .orElse(null));
    }
}
