package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code outgoing_replacement}, which is only added to. */
@Singleton
class ReplacementRows {

    private static final String SELECT = """
            SELECT r.replacing_id, r.replaced_id, r.reason, r.noted_by, r.noted_at
            FROM outgoing_replacement r
            """;

    private final Sql sql;

    ReplacementRows(Sql sql) {
        this.sql = sql;
    }

    void insert(Replacement replacement) {
        sql.of("""
                INSERT INTO outgoing_replacement (replacing_id, replaced_id, reason, noted_by, noted_at)
                VALUES (:replacing, :replaced, :reason, :officerId, :at)""")
                .with("replacing", replacement.replacing().value())
                .with("replaced", replacement.replaced().value())
                .with("reason", replacement.reason())
                .with("officerId", replacement.officerId())
                .with("at", replacement.at())
                .update();
    }

    /** What a document replaces. */
    List<Replacement> listBy(OutgoingId replacing) {
        return sql.of(SELECT + "WHERE r.replacing_id = :id ORDER BY r.noted_at, r.replaced_id")
                .with("id", replacing.value())
                .list(ReplacementRows::replacement);
    }

    /** What replaces a document, unless it was given up. */
    Optional<Replacement> findOf(OutgoingId replaced) {
        return sql.of(SELECT + """
                        JOIN outgoing_document d ON d.id = r.replacing_id
                        WHERE r.replaced_id = :id AND d.state <> 'DROPPED'
                        ORDER BY r.noted_at DESC LIMIT 1""").with("id", replaced.value()).first(ReplacementRows::replacement);
    }

    /** Those among documents in whose place another was sent. */
    Set<UUID> listReplaced(List<UUID> documents) {
        return Set.copyOf(sql.of("""
                SELECT DISTINCT r.replaced_id FROM outgoing_replacement r
                JOIN outgoing_document d ON d.id = r.replacing_id
                WHERE r.replaced_id IN (:ids) AND d.state = 'SENT'""").withEach("ids", documents).list(row -> row.uuid("replaced_id")));
    }

    private static Replacement replacement(Row row) {
        return new Replacement(
                new OutgoingId(row.uuid("replacing_id")),
                new OutgoingId(row.uuid("replaced_id")),
                row.text("reason"),
                row.uuid("noted_by"),
                row.instant("noted_at"));
    }
}
