package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.text.Text;

/** Papers that owners of dossiers gave, drafts' ones too; those that were here already when they were given are left out. */
@Singleton
class SqlOwnPapers {

    private static final String PAPER = """
            SELECT a.id, a.document_id, a.sent_sha256, a.uploaded_at, d.id AS dossier_id, d.code, d.procedure_name,
                d.procedure_name_en
            FROM dossier_attachment a JOIN dossier d ON d.id = a.dossier_id
            WHERE a.owner_id = :owner AND a.source_result_of IS NULL AND a.source_attachment_id IS NULL
            """;

    private static final String NEWEST_FIRST = " ORDER BY a.uploaded_at DESC, a.id DESC LIMIT :limit";

    private final Sql sql;
    private final Documents documents;
    private final Transactions transactions;

    SqlOwnPapers(Sql sql, Documents documents, Transactions transactions) {
        this.sql = sql;
        this.documents = documents;
        this.transactions = transactions;
    }

    Optional<OwnDocument> find(UUID owner, UUID attachmentId) {
        return first(owner, " AND a.id = :id", statement -> statement.with("id", attachmentId));
    }

    /** The one of those bytes that was given last. */
    Optional<OwnDocument> findByHash(UUID owner, String sentSha256) {
        return first(owner, " AND a.sent_sha256 = :sha256", statement -> statement.with("sha256", sentSha256));
    }

    /** Each file once, as it was given last: a company gives its licence with thousands of dossiers. */
    List<OwnDocument> page(UUID owner, @Nullable Cursor after, int limit) {
        String text = PAPER
                + """
                    AND a.id = (
                        SELECT same.id FROM dossier_attachment same
                        WHERE same.owner_id = a.owner_id AND same.sent_sha256 = a.sent_sha256
                            AND same.source_result_of IS NULL AND same.source_attachment_id IS NULL
                        ORDER BY same.uploaded_at DESC, same.id DESC LIMIT 1)
                """
                + (after == null ? "" : "AND (a.uploaded_at < :at OR (a.uploaded_at = :at AND a.id < :id))")
                + NEWEST_FIRST;
        return transactions.read(() -> {
            Statement statement = sql.of(text).with("owner", owner).with("limit", limit);
            if (after != null) {
                statement.with("at", after.instant(0)).with("id", after.uuid(1));
            }
            return whole(statement.list(Bare::of));
        });
    }

    private Optional<OwnDocument> first(UUID owner, String condition, Function<Statement, Statement> parameters) {
        return transactions
                .read(() -> whole(parameters
                        .apply(sql.of(PAPER + condition + NEWEST_FIRST)
                                .with("owner", owner)
                                .with("limit", 1))
                        .list(Bare::of)))
                .stream()
                .findFirst();
    }

    /** Rows with their files, which are read at once. */
    private List<OwnDocument> whole(List<Bare> rows) {
        Map<DocumentId, StoredDocument> files =
                documents.list(rows.stream().map(Bare::file).toList());
        return rows.stream()
                .map(row -> row.with().apply(Objects.requireNonNull(files.get(row.file()))))
                .toList();
    }

    /** A row as it was read, to which its file is still to come. */
    private record Bare(DocumentId file, Function<StoredDocument, OwnDocument> with) {

        static Bare of(Row row) {
            UUID id = row.uuid("id");
            String sha256 = row.text("sent_sha256");
            var since = row.instant("uploaded_at");
            OwnDocument.From from = new OwnDocument.From(
                    new DossierId(row.uuid("dossier_id")),
                    row.findText("code").map(DossierCode::new).orElse(null),
                    new Text(row.text("procedure_name"), row.text("procedure_name_en")),
                    null);
            return new Bare(
                    new DocumentId(row.uuid("document_id")), file -> new OwnDocument(id, file, sha256, since, from));
        }
    }
}
