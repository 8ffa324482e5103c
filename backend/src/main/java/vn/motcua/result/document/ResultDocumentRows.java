package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.result.VerificationCode;

/** The table {@code result_document}. Whoever writes holds the dossier's row, so two officers never write at once. */
@Singleton
class ResultDocumentRows {

    private final Sql sql;
    private final Documents documents;
    private final Transactions transactions;

    ResultDocumentRows(Sql sql, Documents documents, Transactions transactions) {
        this.sql = sql;
        this.documents = documents;
        this.transactions = transactions;
    }

    Optional<ResultDocument> find(DossierId id) {
        return transactions.read(() -> sql.of("""
                SELECT dossier_id, agency_id, kind, notation, state, draft_id, signed_id, issued_id, summary, submitted_by,
                    submitted_step, signed_by, signed_at, number, year, numbered_at, verification_code
                FROM result_document WHERE dossier_id = :dossierId""").with("dossierId", id.value()).first(ResultDocumentRows::document));
    }

    /** Those in a state at agencies, the longest there first. */
    List<UUID> listInState(Set<DocumentState> states, Set<UUID> agencies, int most) {
        return transactions.read(() -> sql.of("""
                SELECT dossier_id FROM result_document
                WHERE agency_id IN (:agencies) AND state IN (:states) ORDER BY state_since, dossier_id LIMIT :most""")
                .withEach("agencies", agencies)
                .withEach("states", states)
                .with("most", most)
                .list(row -> row.uuid("dossier_id")));
    }

    void draft(DossierId id, ResultDocument.Subject subject, DocumentId draft, Instant at) {
        releaseFiles(id);
        sql.of("""
                INSERT INTO result_document (dossier_id, agency_id, kind, notation, state, state_since, draft_id)
                VALUES (:dossierId, :agencyId, :kind, :notation, 'DRAFTED', :at, :draftId)
                ON DUPLICATE KEY UPDATE kind = :kind, notation = :notation, state = 'DRAFTED', state_since = :at,
                    draft_id = :draftId, signed_id = NULL""")
                .with("dossierId", id.value())
                .with("agencyId", subject.agencyId().value())
                .with("kind", subject.kind())
                .with("notation", subject.notation())
                .with("at", at)
                .with("draftId", draft.value())
                .update();
    }

    void submit(DossierId id, ResultDocument.Submission submission, Instant at) {
        releaseFiles(id);
        one(becoming(id, DocumentState.SUBMITTED, at, """
                signed_id = NULL, summary = :summary, submitted_by = :officerId, submitted_step = :stepNo""")
                .with("summary", submission.summary())
                .with("officerId", submission.officerId())
                .with("stepNo", submission.stepNo()));
    }

    void sendBack(DossierId id, Instant at) {
        releaseFiles(id);
        one(becoming(id, DocumentState.SENT_BACK, at, "signed_id = NULL"));
    }

    void sign(DossierId id, DocumentId signed, ResultDocument.LeaderSignature signature) {
        one(becoming(
                        id,
                        DocumentState.SIGNED,
                        signature.at(),
                        "signed_id = :signedId, signed_by = :officerId, signed_at = :at")
                .with("signedId", signed.value())
                .with("officerId", signature.officerId()));
    }

    void number(DossierId id, ResultDocument.Numbering numbering) {
        one(becoming(
                        id,
                        DocumentState.NUMBERED,
                        numbering.at(),
                        "number = :number, year = :year, numbered_at = :at, verification_code = :code")
                .with("number", numbering.number().number())
                .with("year", numbering.number().year())
                .with("code", numbering.code().value()));
    }

    void issue(DossierId id, DocumentId issued, Instant at) {
        one(becoming(id, DocumentState.ISSUED, at, "issued_id = :issuedId").with("issuedId", issued.value()));
    }

    /** Ends what is not issued yet; most dossiers have no document. */
    void drop(DossierId id, Instant at) {
        sql.of("""
                UPDATE result_document SET state = 'DROPPED', state_since = :at
                WHERE dossier_id = :dossierId AND state <> 'ISSUED'""").with("dossierId", id.value()).with("at", at).update();
    }

    /** Before a file is replaced or taken away; the sweep finds out which of them that is. */
    private void releaseFiles(DossierId id) {
        find(id).map(ResultDocument::files).map(ResultDocument.Files::all).ifPresent(documents::release);
    }

    private Statement becoming(DossierId id, DocumentState state, Instant at, String columns) {
        return sql.of("UPDATE result_document SET state = :state, state_since = :at, " + columns
                        + " WHERE dossier_id = :dossierId")
                .with("dossierId", id.value())
                .with("state", state)
                .with("at", at);
    }

    private static void one(Statement update) {
        if (update.update() != 1) {
            throw new IllegalStateException("a result's document was not where it had been read");
        }
    }

    private static ResultDocument document(Row row) {
        return new ResultDocument(
                new DossierId(row.uuid("dossier_id")),
                new ResultDocument.Subject(
                        new AgencyId(row.uuid("agency_id")),
                        DocumentKind.valueOf(row.text("kind")),
                        row.text("notation")),
                DocumentState.valueOf(row.text("state")),
                new ResultDocument.Files(
                        new DocumentId(row.uuid("draft_id")),
                        row.findUuid("signed_id").map(DocumentId::new).orElse(null),
                        row.findUuid("issued_id").map(DocumentId::new).orElse(null)),
                submission(row),
                signature(row),
                numbering(row));
    }

    private static ResultDocument.@Nullable Submission submission(Row row) {
        return row.findText("summary")
                .map(summary -> new ResultDocument.Submission(
                        summary, row.uuid("submitted_by"), Math.toIntExact(row.number("submitted_step"))))
                .orElse(null);
    }

    private static ResultDocument.@Nullable LeaderSignature signature(Row row) {
        return row.findInstant("signed_at")
                .map(at -> new ResultDocument.LeaderSignature(row.uuid("signed_by"), at))
                .orElse(null);
    }

    private static ResultDocument.@Nullable Numbering numbering(Row row) {
        return row.findInstant("numbered_at")
                .map(at -> new ResultDocument.Numbering(
                        new DocumentNumber(
                                Math.toIntExact(row.number("year")),
                                Math.toIntExact(row.number("number")),
                                row.text("notation")),
                        new VerificationCode(row.text("verification_code")),
                        at))
                .orElse(null);
    }
}
