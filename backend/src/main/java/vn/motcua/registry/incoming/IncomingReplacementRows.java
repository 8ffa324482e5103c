package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code incoming_replacement}, which is only added to. */
@Singleton
class IncomingReplacementRows {

    private static final int MOST_REPLACED = 50;

    private final Sql sql;

    IncomingReplacementRows(Sql sql) {
        this.sql = sql;
    }

    /** The other document, and why. */
    record Other(IncomingId id, String reason) {}

    /** False when it is known already. */
    boolean insertIfAbsent(IncomingId replacing, IncomingId replaced, String reason, Instant at) {
        return sql.of("""
                INSERT IGNORE INTO incoming_replacement (replacing_id, replaced_id, reason, at)
                VALUES (:replacing, :replaced, :reason, :at)""")
                        .with("replacing", replacing.value())
                        .with("replaced", replaced.value())
                        .with("reason", reason)
                        .with("at", at)
                        .update()
                == 1;
    }

    /** What a document stands in the place of. */
    List<Other> listReplaced(IncomingId replacing) {
        return sql.of("""
                SELECT replaced_id AS other, reason FROM incoming_replacement
                WHERE replacing_id = :id ORDER BY at, replaced_id""").with("id", replacing.value()).list(IncomingReplacementRows::other);
    }

    /** All that a document stands in the place of, also by way of others. */
    List<IncomingId> listAllReplaced(IncomingId replacing) {
        return sql.of("""
                WITH RECURSIVE earlier (id) AS (
                    SELECT replaced_id FROM incoming_replacement WHERE replacing_id = :id
                    UNION DISTINCT
                    SELECT line.replaced_id FROM incoming_replacement line JOIN earlier ON line.replacing_id = earlier.id)
                SELECT id FROM earlier WHERE id <> :id LIMIT :most""")
                .with("id", replacing.value())
                .with("most", MOST_REPLACED)
                .list(row -> new IncomingId(row.uuid("id")));
    }

    /** What stands in a document's place; the latest where its sender named more than one. */
    Optional<Other> findReplacing(IncomingId replaced) {
        return sql.of("""
                SELECT replacing_id AS other, reason FROM incoming_replacement
                WHERE replaced_id = :id ORDER BY at DESC LIMIT 1""").with("id", replaced.value()).first(IncomingReplacementRows::other);
    }

    private static Other other(Row row) {
        return new Other(new IncomingId(row.uuid("other")), row.text("reason"));
    }
}
