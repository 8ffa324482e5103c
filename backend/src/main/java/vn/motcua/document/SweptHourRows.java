package vn.motcua.document;

import jakarta.inject.Singleton;
import vn.motcua.platform.sql.Sql;

/** The table {@code document_sweep} of one row; every method joins the caller's transaction. */
@Singleton
class SweptHourRows {
    private final Sql sql;

    SweptHourRows(Sql sql) {
        this.sql = sql;
    }

    /** The hour since 1970 whose shelves were swept last. */
    long last() {
        return sql.of("SELECT swept_hour FROM document_sweep WHERE id = 1").get(row -> row.number("swept_hour"));
    }

    void swept(long hour) {
        sql.of("UPDATE document_sweep SET swept_hour = :hour WHERE id = 1")
                .with("hour", hour)
                .update();
    }
}
