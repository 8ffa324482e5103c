package vn.motcua.upload;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The tables {@code upload}, {@code upload_part} and {@code upload_owner}; every method joins the caller's transaction. */
@Singleton
class UploadRows {
    private static final String COLUMNS =
            "SELECT id, applicant_id, file_name, named_sha256, total_bytes, offset_bytes, expires_at FROM upload ";

    private final Sql sql;

    UploadRows(Sql sql) {
        this.sql = sql;
    }

    /** What an applicant has open. */
    record Open(long uploads, long bytes) {}

    /** Counts what an applicant has open; whoever else begins one for them waits until this transaction is over. */
    Open lockedOpen(UUID applicant, Instant now) {
        sql.of("INSERT INTO upload_owner (applicant_id) VALUES (:applicant)"
                        + " ON DUPLICATE KEY UPDATE applicant_id = applicant_id")
                .with("applicant", applicant)
                .update();
        return sql.of("""
                SELECT COUNT(*) AS uploads, COALESCE(SUM(total_bytes), 0) AS bytes FROM upload
                WHERE applicant_id = :applicant AND expires_at > :now""")
                .with("applicant", applicant)
                .with("now", now)
                .get(row -> new Open(row.number("uploads"), row.number("bytes")));
    }

    void insert(ResumableUpload upload, Instant begunAt) {
        sql.of("""
                INSERT INTO upload (id, applicant_id, file_name, named_sha256, total_bytes, offset_bytes, begun_at, expires_at)
                VALUES (:id, :applicant, :name, :sha256, :total, :offset, :begun, :expires)""")
                .with("id", upload.id().value())
                .with("applicant", upload.applicantId())
                .with("name", upload.fileName())
                .with("sha256", upload.namedSha256())
                .with("total", upload.totalBytes())
                .with("offset", upload.offset())
                .with("begun", begunAt)
                .with("expires", upload.expiresAt())
                .update();
    }

    Optional<ResumableUpload> find(UUID applicant, UploadId id, Instant now) {
        return sql.of(COLUMNS + "WHERE id = :id AND applicant_id = :applicant AND expires_at > :now")
                .with("id", id.value())
                .with("applicant", applicant)
                .with("now", now)
                .first(UploadRows::upload);
    }

    /** The newest upload of the same file under the same name. */
    Optional<ResumableUpload> findSame(UUID applicant, BeginUpload.Announced file, Instant now) {
        return sql.of(COLUMNS + """
                WHERE applicant_id = :applicant AND expires_at > :now AND named_sha256 = :sha256
                    AND total_bytes = :total AND file_name = :name
                ORDER BY id DESC LIMIT 1""")
                .with("applicant", applicant)
                .with("now", now)
                .with("sha256", file.sha256())
                .with("total", file.totalBytes())
                .with("name", file.fileName())
                .first(UploadRows::upload);
    }

    /** Moves an upload on, if it stands where the caller believes; nobody else moves it until this transaction is over. */
    boolean advance(UploadId id, long from, long to, Instant expiresAt) {
        return sql.of("""
                UPDATE upload SET offset_bytes = :to, expires_at = :expires
                WHERE id = :id AND offset_bytes = :from""")
                        .with("to", to)
                        .with("expires", expiresAt)
                        .with("id", id.value())
                        .with("from", from)
                        .update()
                == 1;
    }

    void insert(UploadId id, Part part) {
        sql.of("INSERT INTO upload_part (upload_id, starts_at, part_id) VALUES (:upload, :starts, :part)")
                .with("upload", id.value())
                .with("starts", part.startsAt())
                .with("part", part.id())
                .update();
    }

    long countParts(UploadId id) {
        return sql.of("SELECT COUNT(*) AS parts FROM upload_part WHERE upload_id = :upload")
                .with("upload", id.value())
                .get(row -> row.number("parts"));
    }

    /** In order. */
    List<Part> parts(UploadId id) {
        return sql.of("SELECT starts_at, part_id FROM upload_part WHERE upload_id = :upload ORDER BY starts_at")
                .with("upload", id.value())
                .list(row -> new Part(row.number("starts_at"), row.uuid("part_id")));
    }

    /** Says whether it was there to be deleted. */
    boolean delete(UUID applicant, UploadId id) {
        return sql.of("DELETE FROM upload WHERE id = :id AND applicant_id = :applicant")
                        .with("id", id.value())
                        .with("applicant", applicant)
                        .update()
                == 1;
    }

    /** How many of these are there whole; nobody else moves or takes them until this transaction is over. */
    long lockWhole(UUID applicant, Collection<UploadId> ids, Instant now) {
        return sql.of("""
                SELECT id FROM upload
                WHERE id IN (:ids) AND applicant_id = :applicant AND expires_at > :now AND offset_bytes = total_bytes
                ORDER BY id FOR UPDATE""")
                .withEach("ids", ids.stream().map(UploadId::value).toList())
                .with("applicant", applicant)
                .with("now", now)
                .list(row -> row.uuid("id"))
                .size();
    }

    List<UploadId> listExpired(Instant now, int limit) {
        return sql.of("SELECT id FROM upload WHERE expires_at <= :now ORDER BY expires_at LIMIT :limit")
                .with("now", now)
                .with("limit", limit)
                .list(row -> new UploadId(row.uuid("id")));
    }

    /** Unless a byte has come meanwhile. */
    boolean deleteExpired(UploadId id, Instant now) {
        return sql.of("DELETE FROM upload WHERE id = :id AND expires_at <= :now")
                        .with("id", id.value())
                        .with("now", now)
                        .update()
                == 1;
    }

    /** Which of the ids have a row. */
    List<UploadId> known(Collection<UploadId> ids) {
        return sql.of("SELECT id FROM upload WHERE id IN (:ids)")
                .withEach("ids", ids.stream().map(UploadId::value).toList())
                .list(row -> new UploadId(row.uuid("id")));
    }

    private static ResumableUpload upload(Row row) {
        return new ResumableUpload(
                new UploadId(row.uuid("id")),
                row.uuid("applicant_id"),
                row.text("file_name"),
                row.findText("named_sha256").orElse(null),
                row.number("total_bytes"),
                row.number("offset_bytes"),
                row.instant("expires_at"));
    }
}
