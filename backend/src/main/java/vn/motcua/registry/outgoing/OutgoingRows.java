package vn.motcua.registry.outgoing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;

/** The tables {@code outgoing_document}, {@code outgoing_receiver} and {@code outgoing_attachment}. */
@Singleton
class OutgoingRows {

    private static final String SELECT = """
            SELECT id, agency_id, unit_id, version, state, state_since, type, notation, subject, language, pages, copies,
                description, urgency, due_on, paper_kind, dossier_id, drafted_by, created_at, draft_id, signed_id, issued_id,
                signed_by, signed_at, entry_id, send_by, sent_at, sent_by, also_on_paper
            FROM outgoing_document WHERE\s""";

    static final String WAITING = """
            SELECT state, COUNT(*) AS documents FROM outgoing_document
            WHERE agency_id = :agencyId AND state IN ('SUBMITTED', 'SIGNED', 'ISSUED') GROUP BY state""";

    private final Sql sql;

    OutgoingRows(Sql sql) {
        this.sql = sql;
    }

    Optional<OutgoingDocument> find(OutgoingId id) {
        return sql.of(SELECT + "id = :id").with("id", id.value()).first(this::document);
    }

    /** Those there are of these, with their receivers and files at once. */
    List<OutgoingDocument> list(Collection<UUID> ids) {
        Map<UUID, List<Correspondent>> receivers = each("""
                SELECT outgoing_id, code, name FROM outgoing_receiver WHERE outgoing_id IN (:ids)
                ORDER BY outgoing_id, place""", ids, OutgoingRows::receiver);
        Map<UUID, List<OutgoingDocument.Attachment>> attachments = each("""
                SELECT outgoing_id, draft_id, sealed_id FROM outgoing_attachment WHERE outgoing_id IN (:ids)
                ORDER BY outgoing_id, place""", ids, OutgoingRows::attachment);
        return sql.of(SELECT + "id IN (:ids)").withEach("ids", ids).list(row -> {
            UUID id = row.uuid("id");
            return document(row, receivers.getOrDefault(id, List.of()), attachments.getOrDefault(id, List.of()));
        });
    }

    /** By the documents that they belong to. */
    private <T> Map<UUID, List<T>> each(String select, Collection<UUID> ids, Function<Row, T> read) {
        return sql
                .of(select)
                .withEach("ids", ids)
                .list(row -> Map.entry(row.uuid("outgoing_id"), read.apply(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    OutgoingDocument get(OutgoingId id) {
        return find(id).orElseThrow();
    }

    /** The document, which nobody else changes before the transaction ends. */
    Optional<OutgoingDocument> lock(OutgoingId id) {
        return sql.of(SELECT + "id = :id FOR UPDATE").with("id", id.value()).first(this::document);
    }

    void insert(OutgoingDocument document) {
        OutgoingDocument.Drafting drafting = document.drafting();
        words(sql.of("""
            INSERT INTO outgoing_document (id, agency_id, unit_id, version, state, state_since, type, notation, subject,
                language, pages, copies, description, urgency, due_on, paper_kind, dossier_id, drafted_by, created_at,
                also_on_paper, search_text)
            VALUES (:id, :agencyId, :unitId, 0, 'DRAFTED', :at, :type, :notation, :subject, :language, :pages, :copies,
                :description, :urgency, :dueOn, :paperKind, :dossierId, :officerId, :at, FALSE, :searchText)"""), document.words())
                .with("id", document.id().value())
                .with("agencyId", drafting.agencyId().value())
                .with("unitId", drafting.unitId().value())
                .with("officerId", drafting.officerId())
                .with("at", drafting.at())
                .update();
        receivers(document.id(), document.words().receivers());
    }

    void rewrite(OutgoingId id, UnitId unit, OutgoingDocument.Words words) {
        words(sql.of("""
            UPDATE outgoing_document SET unit_id = :unitId, type = :type, notation = :notation, subject = :subject, language = :language,
                copies = :copies, description = :description, urgency = :urgency, due_on = :dueOn,
                paper_kind = :paperKind, dossier_id = COALESCE(dossier_id, :dossierId), search_text = :searchText
            WHERE id = :id"""), words)
                .with("id", id.value())
                .with("unitId", unit.value())
                .update();
        readdress(id, words.receivers());
    }

    /** Puts these in the place of those there are. */
    void readdress(OutgoingId id, List<Correspondent> wanted) {
        sql.of("DELETE FROM outgoing_receiver WHERE outgoing_id = :id")
                .with("id", id.value())
                .update();
        receivers(id, wanted);
    }

    /** Behind those there are: it goes there since, in the place of another. */
    void addReceiver(OutgoingId id, Correspondent added, Instant at) {
        sql.of("""
                INSERT INTO outgoing_receiver (outgoing_id, place, code, name, added_at)
                SELECT :id, COALESCE(MAX(place), -1) + 1, :code, :name, :at FROM outgoing_receiver WHERE outgoing_id = :id""")
                .with("id", id.value())
                .with("code", added.code())
                .with("name", added.name())
                .with("at", at)
                .update();
    }

    private static Statement words(Statement statement, OutgoingDocument.Words words) {
        OutgoingDocument.Abstract content = words.content();
        return statement
                .with("type", words.type())
                .with("notation", words.notation())
                .with("subject", content.subject())
                .with("language", content.language())
                .with("pages", content.pages())
                .with("copies", content.copies())
                .with("description", content.description())
                .with("urgency", words.urgency())
                .with("dueOn", content.dueOn())
                .with("paperKind", words.paperKind())
                .with("dossierId", words.dossierId())
                .with("searchText", SearchText.fold(words.notation() + " " + content.subject()));
    }

    private void receivers(OutgoingId id, List<Correspondent> receivers) {
        for (int place = 0; place < receivers.size(); place++) {
            sql.of("INSERT INTO outgoing_receiver (outgoing_id, place, code, name) VALUES (:id, :place, :code, :name)")
                    .with("id", id.value())
                    .with("place", place)
                    .with("code", receivers.get(place).code())
                    .with("name", receivers.get(place).name())
                    .update();
        }
    }

    /** Counted in the index outgoing_document_waiting (agency_id, state) alone, which OutgoingWaitingTest holds. */
    Map<OutgoingState, Long> countWaiting(AgencyId agency) {
        return sql
                .of(WAITING)
                .with("agencyId", agency.value())
                .list(row -> Map.entry(OutgoingState.valueOf(row.text("state")), row.number("documents")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<OutgoingDocument> findByEntry(UUID entry) {
        return sql.of(SELECT + "entry_id = :entry").with("entry", entry).first(this::document);
    }

    /** Moves a document whose row is held. */
    void move(OutgoingId id, long version, OutgoingState state, Instant since) {
        int moved = sql.of("""
            UPDATE outgoing_document SET state = :state, state_since = :since, version = version + 1
            WHERE id = :id AND version = :version""")
                .with("state", state)
                .with("since", since)
                .with("id", id.value())
                .with("version", version)
                .update();
        if (moved != 1) {
            throw new IllegalStateException("an outgoing document was not held: " + id);
        }
    }

    void draftFile(OutgoingId id, DocumentId file, @Nullable Integer pages) {
        sql.of("UPDATE outgoing_document SET draft_id = :file, signed_id = NULL, pages = :pages WHERE id = :id")
                .with("file", file.value())
                .with("pages", pages)
                .with("id", id.value())
                .update();
    }

    /** What a leader signed no longer counts, for the document is sent back. */
    void unsign(OutgoingId id) {
        sql.of("""
            UPDATE outgoing_document SET state = 'SENT_BACK', signed_id = NULL, signed_by = NULL, signed_at = NULL
            WHERE id = :id""").with("id", id.value()).update();
    }

    void sign(OutgoingId id, DocumentId signed, OutgoingDocument.Signature signature) {
        sql.of("UPDATE outgoing_document SET signed_id = :file, signed_by = :officerId, signed_at = :at WHERE id = :id")
                .with("file", signed.value())
                .with("officerId", signature.officerId())
                .with("at", signature.at())
                .with("id", id.value())
                .update();
    }

    void number(OutgoingId id, UUID entry) {
        sql.of("UPDATE outgoing_document SET entry_id = :entry WHERE id = :id")
                .with("entry", entry)
                .with("id", id.value())
                .update();
    }

    void issue(OutgoingId id, DocumentId issued, List<DocumentId> sealed) {
        sql.of("UPDATE outgoing_document SET issued_id = :file WHERE id = :id")
                .with("file", issued.value())
                .with("id", id.value())
                .update();
        for (int place = 0; place < sealed.size(); place++) {
            sql.of("UPDATE outgoing_attachment SET sealed_id = :file WHERE outgoing_id = :id AND place = :place")
                    .with("file", sealed.get(place).value())
                    .with("id", id.value())
                    .with("place", place)
                    .update();
        }
    }

    void send(OutgoingId id, OutgoingDocument.Sending sending) {
        sql.of("""
            UPDATE outgoing_document SET sent_at = :at, sent_by = :officerId, send_by = :sendBy, also_on_paper = :paper
            WHERE id = :id""")
                .with("at", sending.at())
                .with("officerId", sending.officerId())
                .with("sendBy", sending.by())
                .with("paper", sending.alsoOnPaper())
                .with("id", id.value())
                .update();
    }

    /** Puts these in the place of those there are. */
    void attach(OutgoingId id, List<DocumentId> files) {
        sql.of("DELETE FROM outgoing_attachment WHERE outgoing_id = :id")
                .with("id", id.value())
                .update();
        for (int place = 0; place < files.size(); place++) {
            sql.of("INSERT INTO outgoing_attachment (outgoing_id, place, draft_id) VALUES (:id, :place, :file)")
                    .with("id", id.value())
                    .with("place", place)
                    .with("file", files.get(place).value())
                    .update();
        }
    }

    private OutgoingDocument document(Row row) {
        UUID id = row.uuid("id");
        return document(row, receivers(id), attachments(id));
    }

    private static OutgoingDocument document(
            Row row, List<Correspondent> receivers, List<OutgoingDocument.Attachment> attachments) {
        return new OutgoingDocument(
                new OutgoingId(row.uuid("id")),
                new OutgoingDocument.Drafting(
                        new AgencyId(row.uuid("agency_id")),
                        new UnitId(row.uuid("unit_id")),
                        row.uuid("drafted_by"),
                        row.instant("created_at")),
                row.number("version"),
                new OutgoingDocument.Standing(OutgoingState.valueOf(row.text("state")), row.instant("state_since")),
                words(row, receivers),
                new OutgoingDocument.Files(
                        file(row, "draft_id"), file(row, "signed_id"), file(row, "issued_id"), attachments),
                course(row));
    }

    private static OutgoingDocument.Words words(Row row, List<Correspondent> receivers) {
        var content = new OutgoingDocument.Abstract(
                row.text("subject"),
                row.text("language"),
                row.findNumber("pages").map(Math::toIntExact).orElse(null),
                Math.toIntExact(row.number("copies")),
                row.findText("description").orElse(null),
                row.findDate("due_on").orElse(null));
        return new OutgoingDocument.Words(
                DocumentType.valueOf(row.text("type")),
                row.text("notation"),
                content,
                Urgency.valueOf(row.text("urgency")),
                receivers,
                row.findText("paper_kind").orElse(null),
                row.findUuid("dossier_id").orElse(null));
    }

    private List<Correspondent> receivers(UUID id) {
        return sql.of("SELECT code, name FROM outgoing_receiver WHERE outgoing_id = :id ORDER BY place")
                .with("id", id)
                .list(OutgoingRows::receiver);
    }

    private static Correspondent receiver(Row row) {
        return new Correspondent(row.text("code"), row.text("name"));
    }

    private List<OutgoingDocument.Attachment> attachments(UUID id) {
        return sql.of("SELECT draft_id, sealed_id FROM outgoing_attachment WHERE outgoing_id = :id ORDER BY place")
                .with("id", id)
                .list(OutgoingRows::attachment);
    }

    private static OutgoingDocument.Attachment attachment(Row row) {
        return new OutgoingDocument.Attachment(new DocumentId(row.uuid("draft_id")), file(row, "sealed_id"));
    }

    private static @Nullable DocumentId file(Row row, String column) {
        return row.findUuid(column).map(DocumentId::new).orElse(null);
    }

    private static OutgoingDocument.Course course(Row row) {
        return new OutgoingDocument.Course(
                row.findInstant("signed_at")
                        .map(at -> new OutgoingDocument.Signature(row.uuid("signed_by"), at))
                        .orElse(null),
                row.findUuid("entry_id").orElse(null),
                row.findInstant("sent_at")
                        .map(at -> new OutgoingDocument.Sending(
                                at, row.uuid("sent_by"), row.instant("send_by"), row.number("also_on_paper") == 1))
                        .orElse(null));
    }
}
