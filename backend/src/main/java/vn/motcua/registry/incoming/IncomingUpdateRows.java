package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The tables {@code incoming_update} and {@code incoming_update_file}, which are only added to. */
@Singleton
class IncomingUpdateRows {

    private final Sql sql;

    IncomingUpdateRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * What a document said until it was updated.
     *
     * @param at when it was updated
     * @param reason why, in its sender's words
     */
    record Past(
            UUID id,
            Instant at,
            String reason,
            Letter.Content content,
            Letter.Signer signer,
            @Nullable LocalDate dueOn) {}

    /** Keeps what a document said and carried until now. */
    void insert(IncomingDocument before, List<DocumentId> files, String reason, Instant at) {
        UUID id = Ids.next();
        Letter letter = before.letter();
        sql.of("""
                INSERT INTO incoming_update (id, incoming_id, at, reason, type_name, subject, pages, description, signer_name,
                    signer_position, due_on)
                VALUES (:id, :incomingId, :at, :reason, :typeName, :subject, :pages, :description, :signer, :position, :dueOn)""")
                .with("id", id)
                .with("incomingId", before.id().value())
                .with("at", at)
                .with("reason", reason)
                .with("typeName", letter.content().typeName())
                .with("subject", letter.content().subject())
                .with("pages", letter.content().pages())
                .with("description", letter.content().description())
                .with("signer", letter.signer().name())
                .with("position", letter.signer().position())
                .with("dueOn", letter.dueOn())
                .update();
        for (int place = 0; place < files.size(); place++) {
            sql.of("INSERT INTO incoming_update_file (update_id, place, document_id) VALUES (:id, :place, :documentId)")
                    .with("id", id)
                    .with("place", place)
                    .with("documentId", files.get(place).value())
                    .update();
        }
    }

    /** From the first to the latest. */
    List<Past> list(IncomingId document) {
        return sql.of("""
                SELECT id, at, reason, type_name, subject, pages, description, signer_name, signer_position, due_on
                FROM incoming_update WHERE incoming_id = :id ORDER BY id""").with("id", document.value()).list(IncomingUpdateRows::past);
    }

    /** The files that a document carried until it was updated. */
    List<DocumentId> files(UUID update) {
        return sql.of("SELECT document_id FROM incoming_update_file WHERE update_id = :id ORDER BY place")
                .with("id", update)
                .list(row -> new DocumentId(row.uuid("document_id")));
    }

    private static Past past(Row row) {
        return new Past(
                row.uuid("id"),
                row.instant("at"),
                row.text("reason"),
                new Letter.Content(
                        row.text("type_name"),
                        row.text("subject"),
                        row.findNumber("pages").map(Math::toIntExact).orElse(null),
                        row.findText("description").orElse(null)),
                new Letter.Signer(
                        row.findText("signer_name").orElse(null),
                        row.findText("signer_position").orElse(null)),
                row.findDate("due_on").orElse(null));
    }
}
