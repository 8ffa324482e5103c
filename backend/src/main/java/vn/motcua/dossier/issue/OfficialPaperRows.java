package vn.motcua.dossier.issue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/** The table {@code official_paper}; every method joins the caller's transaction. */
@Singleton
class OfficialPaperRows {
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper json;

    OfficialPaperRows(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A paper whose turn it is to be issued. */
    record Waiting(DossierId dossier, PaperId id, int attempts) {}

    /** Takes down that there is cause for a paper; nothing happens when that is known. */
    void insertIfAbsent(DossierId dossier, PaperId id, Instant causedAt, Instant nextTryAt) {
        at("""
                        INSERT IGNORE INTO official_paper (dossier_id, kind, number, caused_at, next_try_at, attempts)
                        VALUES (:dossierId, :kind, :number, :causedAt, :nextTryAt, 0)""", dossier, id)
                .with("causedAt", causedAt)
                .with("nextTryAt", nextTryAt)
                .update();
    }

    Optional<OfficialPaper> find(DossierId dossier, PaperId id) {
        return at("""
                        SELECT kind, number, caused_at, document_id, issued_at, signed_by FROM official_paper
                        WHERE dossier_id = :dossierId AND kind = :kind AND number = :number""", dossier, id).first(this::paper);
    }

    List<OfficialPaper> list(DossierId dossier) {
        return sql.of("""
                SELECT kind, number, caused_at, document_id, issued_at, signed_by FROM official_paper
                WHERE dossier_id = :dossierId""").with("dossierId", dossier.value()).list(this::paper);
    }

    /** Writes the one issue of a paper; false when it had been issued before. */
    boolean issue(DossierId dossier, PaperId id, OfficialPaper.Issue issue) {
        return at("""
                                UPDATE official_paper SET document_id = :documentId, issued_at = :issuedAt,
                                    signed_by = :signedBy, next_try_at = NULL
                                WHERE dossier_id = :dossierId AND kind = :kind AND number = :number
                                    AND document_id IS NULL""", dossier, id)
                        .with("documentId", issue.document().value())
                        .with("issuedAt", issue.at())
                        .with("signedBy", text(issue.signedBy()))
                        .update()
                == 1;
    }

    /** Takes papers that are due, oldest first, until the lease ends. */
    List<Waiting> claim(Instant now, Instant leaseEnd, int limit) {
        List<Waiting> due = sql.of("""
                SELECT dossier_id, kind, number, attempts FROM official_paper WHERE next_try_at <= :now
                ORDER BY next_try_at LIMIT :limit FOR UPDATE SKIP LOCKED""")
                .with("now", now)
                .with("limit", limit)
                .list(row -> new Waiting(
                        new DossierId(row.uuid("dossier_id")), id(row), Math.toIntExact(row.number("attempts")) + 1));
        due.forEach(one -> tryAgain(one, leaseEnd));
        return due;
    }

    /** Puts a paper off that could not be issued now. */
    void tryAgain(Waiting paper, Instant nextTryAt) {
        at("""
                        UPDATE official_paper SET next_try_at = :nextTryAt, attempts = :attempts
                        WHERE dossier_id = :dossierId AND kind = :kind AND number = :number AND document_id IS NULL""", paper.dossier(), paper.id())
                .with("nextTryAt", nextTryAt)
                .with("attempts", paper.attempts())
                .update();
    }

    private Statement at(String text, DossierId dossier, PaperId id) {
        return sql.of(text)
                .with("dossierId", dossier.value())
                .with("kind", id.kind())
                .with("number", id.number());
    }

    private OfficialPaper paper(Row row) {
        return new OfficialPaper(id(row), row.instant("caused_at"), issue(row));
    }

    private OfficialPaper.@Nullable Issue issue(Row row) {
        return row.findUuid("document_id")
                .map(document -> new OfficialPaper.Issue(
                        new DocumentId(document), row.instant("issued_at"), names(row.text("signed_by"))))
                .orElse(null);
    }

    private static PaperId id(Row row) {
        return new PaperId(PaperKind.valueOf(row.text("kind")), Math.toIntExact(row.number("number")));
    }

    private String text(List<String> names) {
        try {
            return json.writeValueAsString(names);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("names are plain text", impossible);
        }
    }

    private List<String> names(String text) {
        try {
            return json.readValue(text, NAMES);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("the signers of a paper are not readable", unreadable);
        }
    }
}
