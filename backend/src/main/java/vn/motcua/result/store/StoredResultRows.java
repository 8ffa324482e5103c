package vn.motcua.result.store;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.SeenOwner;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.DeliveryMethod;
import vn.motcua.procedure.ProcedureCode;
import vn.motcua.result.VerificationCode;

/** The table {@code stored_result}, read with what {@code result} says today. */
@Singleton
class StoredResultRows {

    private static final String SELECT = """
            SELECT s.dossier_id, s.dossier_code, s.owner_id, s.owner_name, s.procedure_code, s.procedure_name,
                s.procedure_name_en, s.agency_id, r.summary, r.document_id, r.method, r.returned_at,
                r.verification_code, r.revoked_at, r.revocation_reason, r.symbol, r.issued_on, s.stored_at
            FROM stored_result s JOIN result r ON r.dossier_id = s.dossier_id
            """;

    private static final String AFTER = " AND (s.stored_at < :at OR (s.stored_at = :at AND s.dossier_id < :id))";

    private final Sql sql;
    private final Documents documents;

    StoredResultRows(Sql sql, Documents documents) {
        this.sql = sql;
        this.documents = documents;
    }

    /** In the transaction that hands the result over. */
    void insert(Dossier dossier, String searchText) {
        sql.of("""
                INSERT INTO stored_result (dossier_id, dossier_code, owner_id, owner_name, procedure_code,
                    procedure_name, procedure_name_en, agency_id, search_text, stored_at)
                VALUES (:dossierId, :code, :ownerId, :ownerName, :procedureCode, :name, :nameEn, :agencyId, :text, :at)""")
                .with("dossierId", dossier.id().value())
                .with("code", dossier.requireCode().value())
                .with("ownerId", dossier.ownerId().value())
                .with("ownerName", dossier.parties().ownerName())
                .with("procedureCode", dossier.procedureCode().value())
                .with("name", dossier.procedure().name())
                .with("nameEn", dossier.procedure().nameEn())
                .with("agencyId", dossier.agencyId().value())
                .with("text", searchText)
                .with("at", dossier.times().updatedAt())
                .update();
    }

    Optional<StoredResult> find(DossierId dossier) {
        return sql.of(SELECT + "WHERE s.dossier_id = :dossierId")
                .with("dossierId", dossier.value())
                .first(Bare::of)
                .map(one -> whole(List.of(one)).getFirst());
    }

    List<StoredResult> list(Collection<UUID> dossiers) {
        return whole(sql.of(SELECT + "WHERE s.dossier_id IN (:dossiers)")
                .withEach("dossiers", dossiers)
                .list(Bare::of));
    }

    List<StoredResult> listHolding(ApplicantId owner, Collection<String> procedures, int limit) {
        return whole(sql.of(SELECT + """
                WHERE s.owner_id = :owner AND s.procedure_code IN (:procedures) AND r.revoked_at IS NULL
                ORDER BY s.stored_at DESC, s.dossier_id DESC LIMIT :limit""")
                .with("owner", owner.value())
                .withEach("procedures", procedures)
                .with("limit", limit)
                .list(Bare::of));
    }

    List<StoredResult> pageHolding(ApplicantId owner, @Nullable Cursor after, int limit) {
        Statement statement = sql.of(SELECT
                        + "WHERE s.owner_id = :owner AND r.revoked_at IS NULL"
                        + (after == null ? "" : AFTER)
                        + " ORDER BY s.stored_at DESC, s.dossier_id DESC LIMIT :limit")
                .with("owner", owner.value())
                .with("limit", limit);
        if (after != null) {
            statement.with("at", after.instant(0)).with("id", after.uuid(1));
        }
        return whole(statement.list(Bare::of));
    }

    Optional<StoredResult> findHolding(ApplicantId owner, String sha256) {
        return sql.of(SELECT + """
                WHERE s.owner_id = :owner AND r.document_sha256 = :sha256 AND r.revoked_at IS NULL
                ORDER BY s.stored_at DESC, s.dossier_id DESC LIMIT 1""")
                .with("owner", owner.value())
                .with("sha256", sha256)
                .first(Bare::of)
                .map(one -> whole(List.of(one)).getFirst());
    }

    /**
     * Results of some owners, newest first; of each no more is read than the page holds.
     *
     * @param words folded; each must be found
     */
    List<StoredResult> page(List<SeenOwner> owners, List<String> words, @Nullable Cursor after, int limit) {
        // The text grows with the numbers of owners and words alone, which are bounded; what was typed is a parameter.
        String rest = IntStream.range(0, words.size())
                        .mapToObj(i -> " AND s.search_text LIKE :word" + i)
                        .collect(Collectors.joining())
                + (after == null ? "" : AFTER)
                + " ORDER BY s.stored_at DESC, s.dossier_id DESC LIMIT :limit)";
        String text = IntStream.range(0, owners.size())
                .mapToObj(i -> "(" + SELECT + "WHERE s.owner_id = :owner" + i
                        + (owners.get(i).followed().isAll() ? "" : " AND s.procedure_code IN (:procedures" + i + ")")
                        + rest)
                .collect(Collectors.joining(
                        " UNION ALL ", "", " ORDER BY stored_at DESC, dossier_id DESC LIMIT :limit"));
        Statement statement = sql.of(text).with("limit", limit);
        for (int i = 0; i < owners.size(); i++) {
            SeenOwner owner = owners.get(i);
            statement.with("owner" + i, owner.owner().value());
            if (!owner.followed().isAll()) {
                statement.withEach("procedures" + i, owner.followed().codes());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            statement.with("word" + i, "%" + words.get(i) + "%");
        }
        if (after != null) {
            statement.with("at", after.instant(0)).with("id", after.uuid(1));
        }
        return whole(statement.list(Bare::of));
    }

    /** Rows with their files, which are read at once. */
    private List<StoredResult> whole(List<Bare> rows) {
        Map<DocumentId, StoredDocument> files =
                documents.list(rows.stream().map(Bare::document).toList());
        return rows.stream()
                .map(row -> row.with().apply(Objects.requireNonNull(files.get(row.document()))))
                .toList();
    }

    /** A row as it was read, to which its file is still to come. */
    private record Bare(DocumentId document, Function<StoredDocument, StoredResult> with) {

        static Bare of(Row row) {
            SourceDossier source = source(row);
            String summary = row.text("summary");
            StoredResult.Issue issue = row.findText("symbol")
                    .map(symbol -> new StoredResult.Issue(symbol, row.date("issued_on")))
                    .orElse(null);
            ResultLookup.HandedOver handedOver = new ResultLookup.HandedOver(
                    DeliveryMethod.valueOf(row.text("method")),
                    row.instant("returned_at"),
                    new VerificationCode(row.text("verification_code")).grouped());
            ResultLookup.Revoked revoked = row.findText("revocation_reason")
                    .map(reason -> new ResultLookup.Revoked(reason, row.instant("revoked_at")))
                    .orElse(null);
            return new Bare(
                    new DocumentId(row.uuid("document_id")),
                    file -> new StoredResult(source, summary, file, issue, handedOver, revoked));
        }

        private static SourceDossier source(Row row) {
            return new SourceDossier(
                    new DossierId(row.uuid("dossier_id")),
                    new DossierCode(row.text("dossier_code")),
                    new ApplicantId(row.uuid("owner_id")),
                    row.text("owner_name"),
                    new ProcedureCode(row.text("procedure_code")),
                    new Text(row.text("procedure_name"), row.text("procedure_name_en")),
                    new AgencyId(row.uuid("agency_id")));
        }
    }
}
