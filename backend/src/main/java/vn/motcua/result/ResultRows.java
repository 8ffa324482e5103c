package vn.motcua.result;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.DeliveryMethod;

/** The table {@code result}. Whoever writes holds the dossier's row, so two officers never write at once. */
@Singleton
class ResultRows {

    private static final String SELECT = """
            SELECT dossier_id, summary, document_id, resolved_by, resolved_at, method, receiver_name, returned_by,
                returned_at, verification_code, document_sha256, revoked_by, revoked_at, revocation_reason, symbol,
                issued_on, issuing_agency_id
            FROM result""";

    private final Sql sql;
    private final Documents documents;
    private final Transactions transactions;

    ResultRows(Sql sql, Documents documents, Transactions transactions) {
        this.sql = sql;
        this.documents = documents;
        this.transactions = transactions;
    }

    Optional<DossierResult> find(DossierId id) {
        return transactions.read(() -> sql.of(SELECT + " WHERE dossier_id = :dossierId")
                .with("dossierId", id.value())
                .first(ResultRows::result));
    }

    /** In which way results were handed over, by their dossiers. */
    Map<DossierId, DeliveryMethod> methods(Collection<DossierId> dossiers) {
        Map<DossierId, DeliveryMethod> methods = new HashMap<>();
        transactions.read(() -> sql.of(
                        "SELECT dossier_id, method FROM result WHERE dossier_id IN (:dossiers) AND method IS NOT NULL")
                .withEach("dossiers", dossiers.stream().map(DossierId::value).toList())
                .list(row -> methods.put(
                        new DossierId(row.uuid("dossier_id")), DeliveryMethod.valueOf(row.text("method")))));
        return methods;
    }

    Optional<DossierResult> findByCode(VerificationCode code) {
        return transactions.read(() -> sql.of(SELECT + " WHERE verification_code = :code")
                .with("code", code.value())
                .first(ResultRows::result));
    }

    /** The result that was handed over with a file of this hash; where several were, one that holds before one that does not. */
    Optional<DossierResult> findByDocument(String sha256) {
        return transactions.read(() -> sql.of(SELECT
                        + " WHERE document_sha256 = :sha256"
                        + " ORDER BY revoked_at IS NOT NULL, returned_at DESC, dossier_id LIMIT 1")
                .with("sha256", sha256)
                .first(ResultRows::result));
    }

    /** Keeps a file in the place of an earlier one. */
    void keepDocument(DossierId id, DocumentId document, Instant at) {
        setAside(id, at);
        sql.of("""
                INSERT INTO result (dossier_id, document_id) VALUES (:dossierId, :documentId)
                ON DUPLICATE KEY UPDATE document_id = :documentId""")
                .with("dossierId", id.value())
                .with("documentId", document.value())
                .update();
    }

    /** Keeps the issued document; from here on no other file takes its place. */
    void issue(DossierId id, DocumentId document, DossierResult.Issue issue, Instant at) {
        setAside(id, at);
        sql.of("""
                INSERT INTO result (dossier_id, document_id, symbol, issued_on, issuing_agency_id, verification_code)
                VALUES (:dossierId, :documentId, :symbol, :issuedOn, :agencyId, :code)
                ON DUPLICATE KEY UPDATE document_id = :documentId, symbol = :symbol, issued_on = :issuedOn,
                    issuing_agency_id = :agencyId, verification_code = :code""")
                .with("dossierId", id.value())
                .with("documentId", document.value())
                .with("symbol", issue.symbol())
                .with("issuedOn", issue.on())
                .with("agencyId", issue.agencyId().value())
                .with("code", issue.verificationCode().value())
                .update();
    }

    /** The file that was the result's until now stays for its time, though nobody is given it. */
    private void setAside(DossierId id, Instant at) {
        sql.of("""
                INSERT INTO replaced_result_file (document_id, dossier_id, replaced_at)
                SELECT document_id, dossier_id, :at FROM result
                WHERE dossier_id = :dossierId AND document_id IS NOT NULL""").with("dossierId", id.value()).with("at", at).update();
    }

    /** Lets go of files that were replaced before a moment, at most so many; how many it were. */
    int letGo(Instant before, int most) {
        return transactions.write(() -> {
            List<UUID> over =
                    sql.of("""
                    SELECT document_id FROM replaced_result_file WHERE replaced_at < :before
                    ORDER BY replaced_at LIMIT :most""").with("before", before).with("most", most).list(row -> row.uuid("document_id"));
            if (!over.isEmpty()) {
                sql.of("DELETE FROM replaced_result_file WHERE document_id IN (:over)")
                        .withEach("over", over)
                        .update();
                documents.release(over.stream().map(DocumentId::new).toList());
            }
            return over.size();
        });
    }

    void decide(DossierId id, DossierResult.Decision decision) {
        sql.of("""
                INSERT INTO result (dossier_id, summary, resolved_by, resolved_at)
                VALUES (:dossierId, :summary, :officerId, :at)
                ON DUPLICATE KEY UPDATE summary = :summary, resolved_by = :officerId, resolved_at = :at""")
                .with("dossierId", id.value())
                .with("summary", decision.summary())
                .with("officerId", decision.officerId())
                .with("at", decision.at())
                .update();
    }

    void handOver(DossierId id, DossierResult.Handover handover) {
        int rows = sql.of("""
                UPDATE result SET method = :method, receiver_name = :receiverName, returned_by = :officerId,
                    returned_at = :at, verification_code = :code, document_sha256 = :sha256
                WHERE dossier_id = :dossierId AND returned_at IS NULL""")
                .with("dossierId", id.value())
                .with("method", handover.method())
                .with("receiverName", handover.receiverName())
                .with("officerId", handover.officerId())
                .with("at", handover.at())
                .with("code", handover.verificationCode().value())
                .with("sha256", handover.documentSha256())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("no result to hand over for dossier " + id.value());
        }
    }

    void revoke(DossierId id, DossierResult.Revocation revocation) {
        int rows = sql.of("""
                UPDATE result SET revoked_by = :officerId, revoked_at = :at, revocation_reason = :reason
                WHERE dossier_id = :dossierId AND returned_at IS NOT NULL AND revoked_at IS NULL""")
                .with("dossierId", id.value())
                .with("officerId", revocation.officerId())
                .with("at", revocation.at())
                .with("reason", revocation.reason())
                .update();
        if (rows != 1) {
            throw new IllegalStateException("no result to revoke for dossier " + id.value());
        }
    }

    private static DossierResult result(Row row) {
        return new DossierResult(
                new DossierId(row.uuid("dossier_id")),
                row.findUuid("document_id").map(DocumentId::new).orElse(null),
                issue(row),
                decision(row),
                handover(row),
                revocation(row));
    }

    private static DossierResult.@Nullable Issue issue(Row row) {
        return row.findText("symbol")
                .map(symbol -> new DossierResult.Issue(
                        new AgencyId(row.uuid("issuing_agency_id")),
                        symbol,
                        row.date("issued_on"),
                        new VerificationCode(row.text("verification_code"))))
                .orElse(null);
    }

    private static DossierResult.@Nullable Decision decision(Row row) {
        return row.findText("summary")
                .map(summary ->
                        new DossierResult.Decision(summary, row.uuid("resolved_by"), row.instant("resolved_at")))
                .orElse(null);
    }

    private static DossierResult.@Nullable Handover handover(Row row) {
        return row.findText("method")
                .map(method -> new DossierResult.Handover(
                        DeliveryMethod.valueOf(method),
                        row.findText("receiver_name").orElse(null),
                        row.uuid("returned_by"),
                        row.instant("returned_at"),
                        new VerificationCode(row.text("verification_code")),
                        row.findText("document_sha256").orElse(null)))
                .orElse(null);
    }

    private static DossierResult.@Nullable Revocation revocation(Row row) {
        return row.findText("revocation_reason")
                .map(reason -> new DossierResult.Revocation(reason, row.uuid("revoked_by"), row.instant("revoked_at")))
                .orElse(null);
    }
}
