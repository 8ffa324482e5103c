package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.sql.Sql;

/** SQL of {@code push_delivery} where a delivery goes to another device than the one it was made for. */
@Singleton
class SuccessorRows {
    private final Sql sql;

    SuccessorRows(Sql sql) {
        this.sql = sql;
    }

    /** The device that a holder registered last, of those that were not there when the delivery's event was told. */
    Optional<UUID> find(long position, UUID holder) {
        return sql.of("""
                        SELECT a.id
                        FROM applicant_device a
                        WHERE (a.applicant_id = :holder OR a.officer_id = :holder)
                          AND NOT EXISTS (
                            SELECT 1
                            FROM push_delivery d JOIN push_delivery other ON other.event_id = d.event_id
                            WHERE d.position = :position AND other.device_id = a.id)
                        ORDER BY a.registered_at DESC
                        LIMIT 1
                        """).with("holder", holder).with("position", position).list(row -> row.uuid("id")).stream()
                .findFirst();
    }

    /** Whether the delivery was still this claim's. */
    boolean passOn(long position, UUID claim, UUID device) {
        return sql.of("UPDATE push_delivery SET device_id = :device WHERE position = :position AND claim = :claim")
                        .with("device", device)
                        .with("position", position)
                        .with("claim", claim)
                        .update()
                == 1;
    }
}
