package vn.motcua.supplement;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementLookup.Extension;
import vn.motcua.platform.sql.Sql;

/** The table {@code supplement_extension}; every method joins the caller's transaction. */
@Singleton
class ExtensionRows {

    private final Sql sql;

    ExtensionRows(Sql sql) {
        this.sql = sql;
    }

    /** Writes one more down; the caller holds the dossier's row. */
    void insert(UUID request, Extension extension, @Nullable UUID officer) {
        long before = sql.of("SELECT COUNT(*) AS extensions FROM supplement_extension WHERE request_id = :requestId")
                .with("requestId", request)
                .get(row -> row.number("extensions"));
        sql.of("""
                INSERT INTO supplement_extension
                    (request_id, seq, due_before, due_after, reason, officer_id, extended_at)
                VALUES (:requestId, :seq, :dueBefore, :dueAfter, :reason, :officerId, :at)""")
                .with("requestId", request)
                .with("seq", before + 1)
                .with("dueBefore", extension.from())
                .with("dueAfter", extension.to())
                .with("reason", extension.reason())
                .with("officerId", officer)
                .with("at", extension.at())
                .update();
    }

    /** When a deadline was put off for the last time, if it was. */
    Optional<Instant> lastAt(UUID request) {
        return sql.of("SELECT MAX(extended_at) AS last_at FROM supplement_extension WHERE request_id = :requestId")
                .with("requestId", request)
                .get(row -> row.findInstant("last_at"));
    }

    /** Those of a dossier by their requests, oldest first. */
    Map<UUID, List<Extension>> listOf(DossierId dossier) {
        Map<UUID, List<Extension>> found = new HashMap<>();
        sql.of("""
                SELECT e.request_id, e.extended_at, e.due_before, e.due_after, e.reason
                FROM supplement_extension e JOIN supplement_request r ON r.id = e.request_id
                WHERE r.dossier_id = :dossierId ORDER BY e.request_id, e.seq""")
                .with("dossierId", dossier.value())
                .list(row -> found.computeIfAbsent(row.uuid("request_id"), id -> new ArrayList<>())
                        .add(new Extension(
                                row.instant("extended_at"),
                                row.instant("due_before"),
                                row.instant("due_after"),
                                row.text("reason"))));
        return found;
    }
}
