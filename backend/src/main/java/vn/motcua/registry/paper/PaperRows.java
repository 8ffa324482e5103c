package vn.motcua.registry.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.registry.Correspondent;

/** The tables {@code paper_kind} and {@code paper_task}. */
@Singleton
class PaperRows {

    private static final String SELECT = """
            SELECT id, agency_id, outgoing_id, document_symbol, document_subject, dossier_id, dossier_code, receiver_code, receiver_name, receiver_address, state,
                opened_at, posted_at, post_number, received_on
            FROM paper_task WHERE\s""";

    private final Sql sql;

    PaperRows(Sql sql) {
        this.sql = sql;
    }

    List<PaperKind> kinds(String province) {
        return sql.of(
                        "SELECT code, name, name_en, listed FROM paper_kind WHERE province_code = :province ORDER BY code")
                .with("province", province)
                .list(row -> new PaperKind(
                        row.text("code"), row.text("name"), row.text("name_en"), row.number("listed") == 1));
    }

    void put(String province, PaperKind kind, UUID officer, Instant at) {
        sql.of("""
                INSERT INTO paper_kind (province_code, code, name, name_en, listed, changed_by, changed_at)
                VALUES (:province, :code, :name, :nameEn, :listed, :officerId, :at)
                ON DUPLICATE KEY UPDATE name = :name, name_en = :nameEn, listed = :listed, changed_by = :officerId,
                    changed_at = :at""")
                .with("province", province)
                .with("code", kind.code())
                .with("name", kind.name())
                .with("nameEn", kind.nameEn())
                .with("listed", kind.listed())
                .with("officerId", officer)
                .with("at", at)
                .update();
    }

    /** Puts a kind on the list, unless it stands there already. */
    void add(String province, PaperKind kind, Instant at) {
        sql.of("""
                INSERT INTO paper_kind (province_code, code, name, name_en, listed, changed_at)
                SELECT :province, :code, :name, :nameEn, :listed, :at FROM (SELECT 1) one
                WHERE NOT EXISTS (SELECT 1 FROM paper_kind WHERE province_code = :province AND code = :code)""")
                .with("province", province)
                .with("code", kind.code())
                .with("name", kind.name())
                .with("nameEn", kind.nameEn())
                .with("listed", kind.listed())
                .with("at", at)
                .update();
    }

    /** A dossier has one task. */
    void open(AgencyId agency, PaperTask.Subject.Result result, PaperTask.Receiver receiver, Instant at) {
        sql.of("""
                INSERT INTO paper_task (id, agency_id, dossier_id, dossier_code, receiver_name, receiver_address, state, opened_at)
                VALUES (:id, :agencyId, :dossierId, :code, :name, :address, 'TO_PRINT', :at)""")
                .with("id", Ids.next())
                .with("agencyId", agency.value())
                .with("dossierId", result.dossierId())
                .with("code", result.dossierCode())
                .with("name", receiver.name())
                .with("address", receiver.address())
                .with("at", at)
                .update();
    }

    void open(AgencyId agency, PaperTask.Subject.Document document, Correspondent receiver, Instant at) {
        sql.of("""
                INSERT INTO paper_task (id, agency_id, outgoing_id, document_symbol, document_subject, receiver_code,
                    receiver_name, state, opened_at)
                VALUES (:id, :agencyId, :outgoingId, :symbol, :subject, :code, :name, 'TO_PRINT', :at)""")
                .with("id", Ids.next())
                .with("agencyId", agency.value())
                .with("outgoingId", document.outgoingId())
                .with("symbol", document.symbol())
                .with("subject", document.subject())
                .with("code", receiver.code())
                .with("name", receiver.name())
                .with("at", at)
                .update();
    }

    Optional<PaperTask> find(UUID id) {
        return sql.of(SELECT + "id = :id").with("id", id).first(PaperRows::task);
    }

    /** The latest first. */
    Page<PaperTask> list(AgencyId agency, PaperTask.@Nullable State state, @Nullable String after, int limit) {
        Cursor cursor = after == null ? null : Cursor.of(after, 1);
        Statement query = sql.of(SELECT + "agency_id = :agencyId"
                        + (state == null ? "" : " AND state = :state")
                        + (cursor == null ? "" : " AND id < :lastId")
                        + " ORDER BY id DESC LIMIT :most")
                .with("agencyId", agency.value())
                .with("state", state)
                .with("lastId", cursor == null ? null : cursor.uuid(0))
                .with("most", limit + 1);
        return Page.of(query.list(PaperRows::task), limit, last -> Cursor.after(last.id()));
    }

    /** Whether it was still to be printed. */
    boolean post(UUID id, @Nullable String postNumber, UUID officer, Instant at) {
        return sql.of("""
                UPDATE paper_task SET state = 'POSTED', posted_at = :at, posted_by = :officerId, post_number = :number
                WHERE id = :id AND state = 'TO_PRINT'""")
                        .with("at", at)
                        .with("officerId", officer)
                        .with("number", postNumber)
                        .with("id", id)
                        .update()
                == 1;
    }

    /** Whether it was posted and not known to have come. */
    boolean receive(UUID id, LocalDate on) {
        return sql.of("UPDATE paper_task SET state = 'RECEIVED', received_on = :on WHERE id = :id AND state = 'POSTED'")
                        .with("on", on)
                        .with("id", id)
                        .update()
                == 1;
    }

    private static PaperTask task(Row row) {
        return new PaperTask(
                row.uuid("id"),
                new AgencyId(row.uuid("agency_id")),
                row.findUuid("dossier_id")
                        .<PaperTask.Subject>map(
                                dossier -> new PaperTask.Subject.Result(dossier, row.text("dossier_code")))
                        .orElseGet(() -> new PaperTask.Subject.Document(
                                row.uuid("outgoing_id"),
                                row.findText("document_symbol").orElse(null),
                                row.findText("document_subject").orElse(null))),
                new PaperTask.Receiver(
                        row.findText("receiver_code").orElse(null),
                        row.text("receiver_name"),
                        row.findText("receiver_address").orElse(null)),
                PaperTask.State.valueOf(row.text("state")),
                row.instant("opened_at"),
                new PaperTask.Posting(
                        row.findInstant("posted_at").orElse(null),
                        row.findText("post_number").orElse(null),
                        row.findDate("received_on").orElse(null)));
    }
}
