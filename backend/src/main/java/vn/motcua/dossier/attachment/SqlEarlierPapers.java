package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.form.FormRef;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.ProcedureCode;

/** Papers that were submitted, with the dossiers they were submitted with. */
@Singleton
class SqlEarlierPapers {

    /** Of an owner with thousands of dossiers the newest are looked at: an older paper is rarely the one to give again. */
    private static final int DOSSIERS = 200;

    private static final int PAPERS = 100;

    private static final String PAPER = """
            SELECT a.id, a.required_document_code, a.document_id, a.source_result_of, d.id AS dossier_id, d.code,
                d.owner_id, d.owner_name, d.procedure_code, d.procedure_name, d.procedure_name_en, d.agency_id,
                d.form_id, d.form_version, d.submitted_at
            """;

    private final Sql sql;
    private final Transactions transactions;

    SqlEarlierPapers(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    Optional<EarlierPaper> find(UUID attachmentId) {
        return transactions.read(
                () -> sql.of(PAPER + """
                FROM dossier_attachment a JOIN dossier d ON d.id = a.dossier_id
                WHERE a.id = :id AND a.submitted = TRUE AND d.submitted_at IS NOT NULL""").with("id", attachmentId).first(SqlEarlierPapers::paper));
    }

    /** Those of the attachments that were submitted, by their ids. */
    Map<UUID, EarlierPaper> list(Collection<UUID> attachmentIds) {
        if (attachmentIds.isEmpty()) {
            return Map.of();
        }
        return transactions
                .read(() -> sql.of(PAPER + """
                FROM dossier_attachment a JOIN dossier d ON d.id = a.dossier_id
                WHERE a.id IN (:ids) AND a.submitted = TRUE AND d.submitted_at IS NOT NULL""").withEach("ids", attachmentIds).list(SqlEarlierPapers::paper))
                .stream()
                .collect(Collectors.toMap(EarlierPaper::attachmentId, Function.identity()));
    }

    /** Papers that a dossier's owner gave with others for such required documents, newest first; results left out. */
    List<EarlierPaper> listBesides(Dossier dossier, Collection<String> requiredDocumentCodes) {
        return transactions.read(() -> sql.of(PAPER + """
                FROM (SELECT id, code, owner_id, owner_name, procedure_code, procedure_name, procedure_name_en,
                          agency_id, form_id, form_version, submitted_at
                      FROM dossier
                      WHERE owner_id = :owner AND id <> :besides AND submitted_at IS NOT NULL
                      ORDER BY updated_at DESC, id DESC LIMIT :dossiers) d
                JOIN dossier_attachment a ON a.dossier_id = d.id
                WHERE a.submitted = TRUE AND a.source_result_of IS NULL AND a.required_document_code IN (:codes)
                ORDER BY d.submitted_at DESC, a.uploaded_at DESC, a.id DESC LIMIT :papers""")
                .with("owner", dossier.ownerId().value())
                .with("besides", dossier.id().value())
                .with("dossiers", DOSSIERS)
                .withEach("codes", requiredDocumentCodes)
                .with("papers", PAPERS)
                .list(SqlEarlierPapers::paper));
    }

    private static EarlierPaper paper(Row row) {
        return new EarlierPaper(
                row.uuid("id"),
                row.text("required_document_code"),
                new DocumentId(row.uuid("document_id")),
                row.findUuid("source_result_of").map(DossierId::new).orElse(null),
                new SourceDossier(
                        new DossierId(row.uuid("dossier_id")),
                        new DossierCode(row.text("code")),
                        new ApplicantId(row.uuid("owner_id")),
                        row.text("owner_name"),
                        new ProcedureCode(row.text("procedure_code")),
                        new Text(row.text("procedure_name"), row.text("procedure_name_en")),
                        new AgencyId(row.uuid("agency_id"))),
                new FormRef(row.text("form_id"), Math.toIntExact(row.number("form_version"))),
                row.instant("submitted_at"));
    }
}
