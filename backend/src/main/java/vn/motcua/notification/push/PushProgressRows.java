package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** SQL of {@code push_delivery} by message; it joins the caller's transaction. */
@Singleton
public class PushProgressRows {
    private final Sql sql;

    PushProgressRows(Sql sql) {
        this.sql = sql;
    }

    /** Of those messages that were pushed in the last days. */
    public Map<UUID, PushProgress> of(Collection<UUID> messages) {
        Map<UUID, PushProgress> progress = new HashMap<>();
        sql.of("""
                        SELECT message_id, SUM(state = 'DELIVERED') AS handed_over, SUM(state = 'WAITING') AS waiting
                        FROM push_delivery
                        WHERE message_id IN (:messages)
                        GROUP BY message_id
                        """)
                .withEach("messages", messages)
                .list(row -> Map.entry(row.uuid("message_id"), progress(row)))
                .forEach(one -> progress.put(one.getKey(), one.getValue()));
        return progress;
    }

    private static PushProgress progress(Row row) {
        if (row.number("handed_over") > 0) {
            return PushProgress.HANDED_OVER;
        }
        return row.number("waiting") > 0 ? PushProgress.WAITING : PushProgress.FAILED;
    }
}
