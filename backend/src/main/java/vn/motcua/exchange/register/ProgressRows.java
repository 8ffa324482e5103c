package vn.motcua.exchange.register;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.registry.DeliveryLookup.Progress;

/** Counts, of documents of a register, where they stand with their receivers and how many of their deliveries have left. */
@Singleton
class ProgressRows {
    private final Sql sql;

    ProgressRows(Sql sql) {
        this.sql = sql;
    }

    /** How the receivers and deliveries of one document are. */
    record Counts(UUID registerId, long receivers, long refused, long gone, long heardOf, long left, long waiting) {

        Progress progress() {
            if (receivers > 0 && refused == receivers) {
                return Progress.REFUSED;
            }
            if (receivers > 0 && gone == receivers) {
                return Progress.TAKEN_BACK;
            }
            if (left > 0 || heardOf > gone) {
                return Progress.SENT;
            }
            return waiting > 0 ? Progress.WAITING : Progress.NOT_SENT;
        }
    }

    List<Counts> list(Collection<UUID> registerIds) {
        if (registerIds.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                        SELECT d.register_id, s.receivers, s.refused, s.gone, s.heard_of,
                            (SELECT COUNT(*) FROM exchange_delivery x
                             WHERE x.document_id = d.id AND x.kind IN ('NEW', 'REPLACE') AND x.state = 'SENT') AS has_left,
                            (SELECT COUNT(*) FROM exchange_delivery x
                             WHERE x.document_id = d.id AND x.kind IN ('NEW', 'REPLACE') AND x.state = 'WAITING') AS waits
                        FROM exchange_document d
                        JOIN (SELECT document_id, COUNT(*) AS receivers,
                                SUM(stage = 'REFUSED') AS refused,
                                SUM(stage IN ('REFUSED', 'GIVEN_BACK')) AS gone,
                                SUM(stage <> 'SENT') AS heard_of
                              FROM exchange_standing
                              WHERE document_id IN (SELECT id FROM exchange_document WHERE register_id IN (:ids))
                              GROUP BY document_id) s ON s.document_id = d.id
                        WHERE d.direction = 'OUTGOING' AND d.register_id IN (:ids)
                        """).withEach("ids", List.copyOf(registerIds)).list(ProgressRows::counts);
    }

    private static Counts counts(Row row) {
        return new Counts(
                row.uuid("register_id"),
                row.number("receivers"),
                row.number("refused"),
                row.number("gone"),
                row.number("heard_of"),
                row.number("has_left"),
                row.number("waits"));
    }
}
