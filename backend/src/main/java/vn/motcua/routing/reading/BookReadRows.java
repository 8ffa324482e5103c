package vn.motcua.routing.reading;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;

/** The table {@code tracking_book_read}; insert-only, and every method joins the caller's transaction. */
@Singleton
class BookReadRows {
    private final Sql sql;

    BookReadRows(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID officerId, Instant at, BookReading book) {
        sql.of("""
                INSERT INTO tracking_book_read (id, agency_id, officer_id, read_at, first_day, last_day, dossiers)
                VALUES (:id, :agencyId, :officerId, :readAt, :firstDay, :lastDay, :dossiers)""")
                .with("id", Ids.next())
                .with("agencyId", book.agencyId().value())
                .with("officerId", officerId)
                .with("readAt", at)
                .with("firstDay", book.firstDay())
                .with("lastDay", book.lastDay())
                .with("dossiers", book.dossiers())
                .update();
    }
}
