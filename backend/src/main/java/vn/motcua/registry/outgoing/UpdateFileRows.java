package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.sql.Sql;

/** The table {@code outgoing_update_file}, and how its files come to go with their document. */
@Singleton
class UpdateFileRows {

    private final Sql sql;

    UpdateFileRows(Sql sql) {
        this.sql = sql;
    }

    /** A file as it was given, and with the agency's signature. */
    record Kept(DocumentId draft, DocumentId sealed) {}

    void insert(OutgoingId id, Kept file, Instant at) {
        sql.of("""
                INSERT INTO outgoing_update_file (outgoing_id, draft_id, sealed_id, kept_at)
                VALUES (:id, :draft, :sealed, :at)""")
                .with("id", id.value())
                .with("draft", file.draft().value())
                .with("sealed", file.sealed().value())
                .with("at", at)
                .update();
    }

    List<Kept> list(OutgoingId id) {
        return sql.of("""
                        SELECT draft_id, sealed_id FROM outgoing_update_file WHERE outgoing_id = :id
                        ORDER BY kept_at, draft_id""")
                .with("id", id.value())
                .list(row -> new Kept(new DocumentId(row.uuid("draft_id")), new DocumentId(row.uuid("sealed_id"))));
    }

    void remove(OutgoingId id, DocumentId sealed) {
        sql.of("DELETE FROM outgoing_update_file WHERE outgoing_id = :id AND sealed_id = :sealed")
                .with("id", id.value())
                .with("sealed", sealed.value())
                .update();
    }

    /** From now on they go with the document, behind those that do. */
    void join(OutgoingDocument document, List<Kept> files) {
        int place = document.files().attachments().size();
        for (Kept file : files) {
            sql.of("""
                    INSERT INTO outgoing_attachment (outgoing_id, place, draft_id, sealed_id)
                    VALUES (:id, :place, :draft, :sealed)""")
                    .with("id", document.id().value())
                    .with("place", place++)
                    .with("draft", file.draft().value())
                    .with("sealed", file.sealed().value())
                    .update();
        }
        sql.of("DELETE FROM outgoing_update_file WHERE outgoing_id = :id")
                .with("id", document.id().value())
                .update();
    }

    /** What accompanies a document that was sent; its signed page stays as it is. */
    void amend(OutgoingId id, OutgoingDocument.Abstract content) {
        sql.of("UPDATE outgoing_document SET description = :description, due_on = :dueOn WHERE id = :id")
                .with("description", content.description())
                .with("dueOn", content.dueOn())
                .with("id", id.value())
                .update();
    }
}
