package vn.motcua.registry.book;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.Medium;
import vn.motcua.registry.incoming.Letter;

/** Reads registers in the order of their lines; every method joins the caller's transaction. */
@Singleton
class BookRows {

    private static final String OUTGOING = """
            FROM outgoing_entry e LEFT JOIN outgoing_document d ON d.entry_id = e.id
            WHERE e.agency_id = :agencyId AND e.entered_at >= :begin AND e.entered_at < :end
                AND (:lowest IS NULL OR e.number >= :lowest) AND (:highest IS NULL OR e.number <= :highest)""";

    private static final String INCOMING = """
            FROM incoming_document i LEFT JOIN outgoing_entry a ON a.id = i.answer_id
            WHERE i.agency_id = :agencyId AND i.year BETWEEN :firstYear AND :lastYear
                AND i.taken_in_at >= :begin AND i.taken_in_at < :end
                AND (:lowest IS NULL OR i.arrival_number >= :lowest)
                AND (:highest IS NULL OR i.arrival_number <= :highest)""";

    private final Sql sql;

    BookRows(Sql sql) {
        this.sql = sql;
    }

    /** A line of the register of outgoing documents; one that is a result, or on paper, has no unit and was not sent here. */
    record OutgoingLine(
            UUID id,
            Instant enteredAt,
            DocumentNumber number,
            LocalDate issuedOn,
            Words words,
            Medium medium,
            Course course) {

        /** What it says. */
        record Words(String typeName, String subject, String signer, String receivers, int copies) {}

        /** Which unit drew it up, and when it was sent. */
        record Course(@Nullable UUID unit, @Nullable Instant sentAt, boolean alsoOnPaper) {}
    }

    /** A line of the register of incoming documents. */
    record IncomingLine(UUID id, Stamp stamp, Letter letter, Medium medium, Progress progress) {

        /** Its number of arrival. */
        record Stamp(int year, int number, Instant takenInAt) {}

        /** What it says. */
        record Letter(String author, String symbol, LocalDate issuedOn, String typeName, String subject) {}

        /** What became of it. */
        record Progress(
                @Nullable Instant assignedAt,
                boolean takenBack,
                @Nullable String answer) {}
    }

    /** To whom a document was assigned. */
    record Assignee(UUID document, UUID unit, @Nullable UUID officer) {}

    /** How many lines there are, and which numbers of arrival; of outgoing documents, which have several series, none. */
    record Extent(
            long lines, @Nullable Integer first, @Nullable Integer last) {}

    Extent countOutgoing(BookPart part) {
        return new Extent(
                outgoing("SELECT COUNT(*) AS amount " + OUTGOING, part).get(row -> row.number("amount")), null, null);
    }

    Extent countIncoming(BookPart part) {
        return incoming(
                        "SELECT COUNT(*) AS amount, MIN(i.arrival_number) AS first, MAX(i.arrival_number) AS last "
                                + INCOMING,
                        part)
                .get(row -> new Extent(row.number("amount"), whole(row, "first"), whole(row, "last")));
    }

    /** In the order in which they got their numbers. */
    Page<OutgoingLine> listOutgoing(BookPart part, @Nullable String after, int limit) {
        Cursor cursor = after == null ? null : Cursor.of(after, 2);
        Statement query = outgoing(
                        """
                SELECT e.id, e.entered_at, e.year, e.number, e.notation, e.issued_on, e.type_name, e.subject,
                    e.signer_name, e.copies, e.medium, d.unit_id, d.sent_at,
                    CONCAT_WS('; ', e.receivers, (
                        SELECT GROUP_CONCAT(r.name ORDER BY r.place SEPARATOR '; ') FROM outgoing_receiver r
                        WHERE r.outgoing_id = d.id AND r.added_at IS NOT NULL)) AS receivers,
                    COALESCE(d.also_on_paper, FALSE) AS also_on_paper
                """
                                + OUTGOING
                                + (cursor == null
                                        ? ""
                                        : " AND (e.entered_at > :at OR (e.entered_at = :at AND e.id > :lastId))")
                                + " ORDER BY e.entered_at, e.id LIMIT :most",
                        part)
                .with("most", limit + 1);
        if (cursor != null) {
            query.with("at", cursor.instant(0)).with("lastId", cursor.uuid(1));
        }
        return Page.of(query.list(BookRows::outgoing), limit, last -> Cursor.after(last.enteredAt(), last.id()));
    }

    /** In the order of their numbers of arrival. */
    Page<IncomingLine> listIncoming(BookPart part, @Nullable String after, int limit) {
        Cursor cursor = after == null ? null : Cursor.of(after, 2);
        Statement query = incoming(
                        """
                SELECT i.id, i.year, i.arrival_number, i.taken_in_at, i.sender_name, i.code_number, i.code_notation,
                    i.issued_on, i.type_name, i.subject, i.medium, i.assigned_at, i.state,
                    a.number AS answer_number, a.year AS answer_year, a.notation AS answer_notation
                """
                                + INCOMING
                                + (cursor == null
                                        ? ""
                                        : " AND (i.year > :year OR (i.year = :year AND i.arrival_number > :number))")
                                + " ORDER BY i.year, i.arrival_number LIMIT :most",
                        part)
                .with("most", limit + 1);
        if (cursor != null) {
            query.with("year", cursor.number(0)).with("number", cursor.number(1));
        }
        return Page.of(
                query.list(BookRows::incoming),
                limit,
                last -> Cursor.after(last.stamp().year(), last.stamp().number()));
    }

    /** Those of all the documents, each document's lead first. */
    List<Assignee> assignees(Collection<UUID> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return sql.of("""
                SELECT incoming_id, unit_id, officer_id FROM incoming_assignee WHERE incoming_id IN (:ids)
                ORDER BY incoming_id, place""")
                .withEach("ids", documents)
                .list(row -> new Assignee(
                        row.uuid("incoming_id"),
                        row.uuid("unit_id"),
                        row.findUuid("officer_id").orElse(null)));
    }

    private Statement outgoing(String text, BookPart part) {
        return bounds(sql.of(text), part);
    }

    private Statement incoming(String text, BookPart part) {
        return bounds(sql.of(text), part)
                .with("firstYear", part.from().getYear())
                .with("lastYear", part.to().getYear());
    }

    private static Statement bounds(Statement query, BookPart part) {
        return query.with("agencyId", part.agency().value())
                .with("begin", part.begin())
                .with("end", part.end())
                .with("lowest", part.numbers().from())
                .with("highest", part.numbers().to());
    }

    private static OutgoingLine outgoing(Row row) {
        return new OutgoingLine(
                row.uuid("id"),
                row.instant("entered_at"),
                new DocumentNumber(
                        Math.toIntExact(row.number("year")),
                        Math.toIntExact(row.number("number")),
                        row.text("notation")),
                row.date("issued_on"),
                new OutgoingLine.Words(
                        row.text("type_name"),
                        row.text("subject"),
                        row.text("signer_name"),
                        row.text("receivers"),
                        Math.toIntExact(row.number("copies"))),
                Medium.valueOf(row.text("medium")),
                new OutgoingLine.Course(
                        row.findUuid("unit_id").orElse(null),
                        row.findInstant("sent_at").orElse(null),
                        row.number("also_on_paper") == 1));
    }

    private static IncomingLine incoming(Row row) {
        Integer answer = whole(row, "answer_number");
        Integer answerYear = whole(row, "answer_year");
        var original = new Letter.Original(row.text("code_number"), row.text("code_notation"), row.date("issued_on"));
        return new IncomingLine(
                row.uuid("id"),
                new IncomingLine.Stamp(
                        Math.toIntExact(row.number("year")),
                        Math.toIntExact(row.number("arrival_number")),
                        row.instant("taken_in_at")),
                new IncomingLine.Letter(
                        row.text("sender_name"),
                        original.symbol(),
                        original.issuedOn(),
                        row.text("type_name"),
                        row.text("subject")),
                Medium.valueOf(row.text("medium")),
                new IncomingLine.Progress(
                        row.findInstant("assigned_at").orElse(null),
                        row.text("state").equals("CANCELLED"),
                        answer == null || answerYear == null
                                ? null
                                : new DocumentNumber(answerYear, answer, row.text("answer_notation")).symbol()));
    }

    private static @Nullable Integer whole(Row row, String column) {
        return row.findNumber(column).map(Math::toIntExact).orElse(null);
    }
}
