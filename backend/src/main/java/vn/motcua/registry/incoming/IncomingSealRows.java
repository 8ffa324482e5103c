package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.platform.sql.Sql;

/** The table {@code incoming_seal}. */
@Singleton
class IncomingSealRows {

    private final Sql sql;

    IncomingSealRows(Sql sql) {
        this.sql = sql;
    }

    void put(IncomingId document, IncomingSeals.Seal seal) {
        sql.of("""
                INSERT INTO incoming_seal (incoming_id, signed_by, checked_at) VALUES (:id, :signedBy, :at)
                ON DUPLICATE KEY UPDATE signed_by = :signedBy, checked_at = :at""")
                .with("id", document.value())
                .with("signedBy", seal.signedBy())
                .with("at", seal.checkedAt())
                .update();
    }

    Optional<IncomingSeals.Seal> find(IncomingId document) {
        return sql.of("SELECT signed_by, checked_at FROM incoming_seal WHERE incoming_id = :id")
                .with("id", document.value())
                .first(row -> new IncomingSeals.Seal(row.text("signed_by"), row.instant("checked_at")));
    }
}
