package vn.motcua.routing.reading;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;

/** The table {@code dossier_read}; insert-only, and every method joins the caller's transaction. */
@Singleton
class ReadRows {
    private final Sql sql;

    ReadRows(Sql sql) {
        this.sql = sql;
    }

    void insert(DossierId dossier, UUID officerId, Instant at, Reading reading) {
        sql.of("""
                INSERT INTO dossier_read (dossier_id, id, officer_id, read_at, what, which)
                VALUES (:dossierId, :id, :officerId, :readAt, :what, :which)""")
                .with("dossierId", dossier.value())
                .with("id", Ids.next())
                .with("officerId", officerId)
                .with("readAt", at)
                .with("what", reading.what())
                .with("which", reading.which())
                .update();
    }
}
