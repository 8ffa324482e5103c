package vn.motcua.registry.incoming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.text.Shortened;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Medium;
import vn.motcua.registry.Urgency;

/** The tables {@code incoming_document}, {@code incoming_file} and {@code incoming_assignee}. */
@Singleton
class IncomingRows {

    private static final String COLUMNS = """
            id, agency_id, version, state, state_since, medium, message_id, arrived_at, sender_code, sender_name,
            code_number, code_notation, issued_on, type_name, subject, pages, description, signer_name, signer_position,
            priority, due_on, year, arrival_number, taken_in_at, assigned_by, assigned_at, remarks, respond_by, reason,
            note, answer_id, dossier_id""";

    private static final int MOST_ALIKE = 5;
    private static final int MOST_OF_SENDER = 50;
    private static final int LONGEST_SEARCH = 1_000;

    static final String WAITING = """
            SELECT state, COUNT(*) AS documents FROM incoming_document
            WHERE agency_id = :agencyId AND state IN ('ARRIVED', 'TAKEN_IN') GROUP BY state""";

    private final Sql sql;

    IncomingRows(Sql sql) {
        this.sql = sql;
    }

    Optional<IncomingDocument> find(IncomingId id) {
        return one("id = :id", "").with("id", id.value()).first(this::document);
    }

    /** Those there are of these, with their assignees at once. */
    List<IncomingDocument> list(Collection<UUID> ids) {
        Map<UUID, List<IncomingDocument.Assignee>> assignees =
                sql.of("""
                        SELECT incoming_id, unit_id, officer_id FROM incoming_assignee WHERE incoming_id IN (:ids)
                        ORDER BY incoming_id, place""").withEach("ids", ids).list(row -> Map.entry(row.uuid("incoming_id"), assignee(row))).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return one("id IN (:ids)", "")
                .withEach("ids", ids)
                .list(row -> document(row, id -> assignees.getOrDefault(id, List.of())));
    }

    IncomingDocument get(IncomingId id) {
        return find(id).orElseThrow();
    }

    /** In the order of their ids. */
    List<IncomingOriginal> originals(List<IncomingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.of("""
                        SELECT id, sender_name, code_number, code_notation, issued_on FROM incoming_document
                        WHERE id IN (:ids) ORDER BY id""")
                        .withEach("ids", ids.stream().map(IncomingId::value).toList())
                        .list(row -> new IncomingOriginal(
                                new IncomingId(row.uuid("id")), row.text("sender_name"), original(row)));
    }

    /** The document, which nobody else changes before the transaction ends. */
    Optional<IncomingDocument> lock(IncomingId id) {
        return one("id = :id", " FOR UPDATE").with("id", id.value()).first(this::document);
    }

    /** Counted in the index incoming_document_untaken alone, which IncomingWaitingTest holds. */
    Map<IncomingState, Long> countWaiting(AgencyId agency) {
        return sql
                .of(WAITING)
                .with("agencyId", agency.value())
                .list(row -> Map.entry(IncomingState.valueOf(row.text("state")), row.number("documents")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<IncomingDocument> findByMessage(AgencyId agency, String sender, String messageId) {
        return one("agency_id = :agencyId AND sender_code = :sender AND message_id = :messageId", "")
                .with("agencyId", agency.value())
                .with("sender", sender)
                .with("messageId", messageId)
                .first(this::document);
    }

    Optional<IncomingDocument> findAnsweredBy(UUID outgoingEntry) {
        return one("answer_id = :answer ORDER BY arrived_at LIMIT 1", "")
                .with("answer", outgoingEntry)
                .first(this::document);
    }

    /** All that were finished with a line of the register of outgoing documents as their answer. */
    List<IncomingDocument> listAnsweredBy(UUID outgoingEntry) {
        return one("answer_id = :answer ORDER BY arrived_at, id", "")
                .with("answer", outgoingEntry)
                .list(this::document);
    }

    /** The latest that came from a sender since a moment. */
    List<IncomingDocument> listFrom(AgencyId agency, List<String> senders, Instant since) {
        return one("""
                agency_id = :agencyId AND sender_code IN (:senders) AND arrived_at >= :since
                ORDER BY arrived_at DESC, id DESC LIMIT :most""", "")
                .with("agencyId", agency.value())
                .withEach("senders", senders)
                .with("since", since)
                .with("most", MOST_OF_SENDER)
                .list(this::document);
    }

    /** Those of the same sender with the same number and symbol, the latest first; not those that were returned. */
    List<IncomingDocument> listLike(AgencyId agency, Letter letter) {
        return one("""
                agency_id = :agencyId AND alike_key = :alikeKey AND state NOT IN ('RETURNED', 'CANCELLED')
                ORDER BY arrived_at DESC, id DESC LIMIT :most""", "")
                .with("agencyId", agency.value())
                .with("alikeKey", AlikeKey.of(letter))
                .with("most", MOST_ALIKE)
                .list(this::document);
    }

    void insert(IncomingDocument document) {
        letter(sql.of("""
                INSERT INTO incoming_document (id, agency_id, version, state, state_since, medium, message_id, arrived_at,
                    sender_code, sender_name, code_number, code_notation, issued_on, type_name, subject, pages, description,
                    signer_name, signer_position, priority, due_on, dossier_id, alike_key, search_text)
                VALUES (:id, :agencyId, 0, :state, :since, :medium, :messageId, :arrivedAt, :sender, :senderName, :number,
                    :notation, :issuedOn, :typeName, :subject, :pages, :description, :signer, :position, :priority, :dueOn,
                    :dossierId, :alikeKey, :searchText)"""), document.letter())
                .with("id", document.id().value())
                .with("agencyId", document.agencyId().value())
                .with("state", document.state())
                .with("since", document.standing().since())
                .with("medium", document.origin().medium())
                .with("messageId", document.origin().messageId())
                .with("arrivedAt", document.origin().arrivedAt())
                .with("dossierId", document.course().dossierId())
                .update();
    }

    /** Puts other words in the place of those there are. */
    void rewrite(IncomingId id, Letter letter) {
        letter(sql.of("""
                UPDATE incoming_document SET sender_code = :sender, sender_name = :senderName, code_number = :number,
                    code_notation = :notation, issued_on = :issuedOn, type_name = :typeName, subject = :subject,
                    pages = :pages, description = :description, signer_name = :signer, signer_position = :position,
                    priority = :priority, due_on = :dueOn, alike_key = :alikeKey, search_text = :searchText
                WHERE id = :id"""), letter).with("id", id.value()).update();
    }

    private static Statement letter(Statement statement, Letter letter) {
        return statement
                .with("sender", letter.sender().code())
                .with("senderName", letter.sender().name())
                .with("number", letter.original().number())
                .with("notation", letter.original().notation())
                .with("issuedOn", letter.original().issuedOn())
                .with("typeName", letter.content().typeName())
                .with("subject", letter.content().subject())
                .with("pages", letter.content().pages())
                .with("description", letter.content().description())
                .with("signer", letter.signer().name())
                .with("position", letter.signer().position())
                .with("priority", letter.urgency().priority())
                .with("dueOn", letter.dueOn())
                .with("alikeKey", AlikeKey.of(letter))
                .with("searchText", Shortened.cut(SearchText.fold(letter.searched()), LONGEST_SEARCH));
    }

    /** Moves a document whose row is held. */
    void move(IncomingId id, long version, IncomingState state, Instant since) {
        int moved = sql.of("""
                UPDATE incoming_document SET state = :state, state_since = :since, version = version + 1
                WHERE id = :id AND version = :version""")
                .with("state", state)
                .with("since", since)
                .with("id", id.value())
                .with("version", version)
                .update();
        if (moved != 1) {
            throw new IllegalStateException("an incoming document was not held: " + id);
        }
    }

    void stamp(IncomingId id, IncomingDocument.ArrivalStamp stamp) {
        sql.of("UPDATE incoming_document SET year = :year, arrival_number = :number, taken_in_at = :at WHERE id = :id")
                .with("year", stamp.year())
                .with("number", stamp.number())
                .with("at", stamp.at())
                .with("id", id.value())
                .update();
    }

    void reason(IncomingId id, String reason) {
        sql.of("UPDATE incoming_document SET reason = :reason WHERE id = :id")
                .with("reason", reason)
                .with("id", id.value())
                .update();
    }

    void finish(IncomingId id, IncomingDocument.Ending ending) {
        sql.of("UPDATE incoming_document SET note = :note, answer_id = :answer WHERE id = :id")
                .with("note", ending.note())
                .with("answer", ending.answer())
                .with("id", id.value())
                .update();
    }

    /** Links a document to a dossier, or to none. */
    void link(IncomingId id, @Nullable UUID dossier) {
        sql.of("UPDATE incoming_document SET dossier_id = :dossier WHERE id = :id")
                .with("dossier", dossier)
                .with("id", id.value())
                .update();
    }

    List<IncomingDocument> listOfDossier(UUID dossier) {
        return one("dossier_id = :dossier ORDER BY arrived_at, id", "")
                .with("dossier", dossier)
                .list(this::document);
    }

    void assign(IncomingId id, IncomingDocument.Instruction instruction) {
        sql.of("""
                UPDATE incoming_document SET assigned_by = :leader, assigned_at = :at, remarks = :remarks,
                    respond_by = :respondBy
                WHERE id = :id""")
                .with("leader", instruction.leaderId())
                .with("at", instruction.at())
                .with("remarks", instruction.remarks())
                .with("respondBy", instruction.respondBy())
                .with("id", id.value())
                .update();
        sql.of("DELETE FROM incoming_assignee WHERE incoming_id = :id")
                .with("id", id.value())
                .update();
        for (int place = 0; place < instruction.assignees().size(); place++) {
            IncomingDocument.Assignee assignee = instruction.assignees().get(place);
            sql.of("""
                    INSERT INTO incoming_assignee (incoming_id, place, unit_id, officer_id)
                    VALUES (:id, :place, :unitId, :officerId)""")
                    .with("id", id.value())
                    .with("place", place)
                    .with("unitId", assignee.unitId())
                    .with("officerId", assignee.officerId())
                    .update();
        }
    }

    private List<IncomingDocument.Assignee> assignees(UUID id) {
        return sql.of("SELECT unit_id, officer_id FROM incoming_assignee WHERE incoming_id = :id ORDER BY place")
                .with("id", id)
                .list(IncomingRows::assignee);
    }

    private static IncomingDocument.Assignee assignee(Row row) {
        return new IncomingDocument.Assignee(
                row.uuid("unit_id"), row.findUuid("officer_id").orElse(null));
    }

    /** Adds files behind those there are. */
    void attach(IncomingId id, List<DocumentId> files, int first) {
        for (int place = 0; place < files.size(); place++) {
            sql.of("INSERT INTO incoming_file (incoming_id, place, document_id) VALUES (:id, :place, :documentId)")
                    .with("id", id.value())
                    .with("place", first + place)
                    .with("documentId", files.get(place).value())
                    .update();
        }
    }

    /** The place behind the last file; those of files that were taken away stay empty. */
    int nextPlace(IncomingId id) {
        return sql.of("SELECT COALESCE(MAX(place) + 1, 0) AS next FROM incoming_file WHERE incoming_id = :id")
                .with("id", id.value())
                .get(row -> Math.toIntExact(row.number("next")));
    }

    void detach(IncomingId id, DocumentId file) {
        sql.of("DELETE FROM incoming_file WHERE incoming_id = :id AND document_id = :file")
                .with("id", id.value())
                .with("file", file.value())
                .update();
    }

    List<DocumentId> files(IncomingId id) {
        return sql.of("SELECT document_id FROM incoming_file WHERE incoming_id = :id ORDER BY place")
                .with("id", id.value())
                .list(row -> new DocumentId(row.uuid("document_id")));
    }

    private Statement one(String condition, String lock) {
        return sql.of("SELECT " + COLUMNS + " FROM incoming_document WHERE " + condition + lock);
    }

    private IncomingDocument document(Row row) {
        return document(row, this::assignees);
    }

    private static IncomingDocument document(Row row, Function<UUID, List<IncomingDocument.Assignee>> assignees) {
        return new IncomingDocument(
                new IncomingId(row.uuid("id")),
                new AgencyId(row.uuid("agency_id")),
                row.number("version"),
                new IncomingDocument.Standing(IncomingState.valueOf(row.text("state")), row.instant("state_since")),
                new IncomingDocument.Origin(
                        Medium.valueOf(row.text("medium")),
                        row.findText("message_id").orElse(null),
                        row.instant("arrived_at")),
                letter(row),
                new IncomingDocument.Course(
                        stamp(row),
                        instruction(row, assignees),
                        row.findText("reason").orElse(null),
                        ending(row),
                        row.findUuid("dossier_id").orElse(null)));
    }

    private static Letter letter(Row row) {
        return new Letter(
                sender(row),
                original(row),
                new Letter.Content(
                        row.text("type_name"),
                        row.text("subject"),
                        row.findNumber("pages").map(Math::toIntExact).orElse(null),
                        row.findText("description").orElse(null)),
                new Letter.Signer(
                        row.findText("signer_name").orElse(null),
                        row.findText("signer_position").orElse(null)),
                Urgency.ofPriority(Math.toIntExact(row.number("priority"))),
                row.findDate("due_on").orElse(null));
    }

    static Correspondent sender(Row row) {
        return new Correspondent(row.text("sender_code"), row.text("sender_name"));
    }

    static Letter.Original original(Row row) {
        return new Letter.Original(row.text("code_number"), row.text("code_notation"), row.date("issued_on"));
    }

    static IncomingDocument.@Nullable ArrivalStamp stamp(Row row) {
        return row.findInstant("taken_in_at")
                .map(at -> new IncomingDocument.ArrivalStamp(
                        Math.toIntExact(row.number("year")), Math.toIntExact(row.number("arrival_number")), at))
                .orElse(null);
    }

    private static IncomingDocument.@Nullable Instruction instruction(
            Row row, Function<UUID, List<IncomingDocument.Assignee>> assignees) {
        Optional<Instant> assigned = row.findInstant("assigned_at");
        if (assigned.isEmpty()) {
            return null;
        }
        LocalDate respondBy = row.findDate("respond_by").orElse(null);
        return new IncomingDocument.Instruction(
                row.uuid("assigned_by"),
                assigned.get(),
                row.findText("remarks").orElse(null),
                respondBy,
                assignees.apply(row.uuid("id")));
    }

    private static IncomingDocument.@Nullable Ending ending(Row row) {
        if (IncomingState.valueOf(row.text("state")) != IncomingState.FINISHED) {
            return null;
        }
        return new IncomingDocument.Ending(
                row.findText("note").orElse(null), row.findUuid("answer_id").orElse(null));
    }
}
