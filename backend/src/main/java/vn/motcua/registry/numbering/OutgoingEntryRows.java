package vn.motcua.registry.numbering;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.platform.text.Shortened;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.Medium;

/** The table {@code outgoing_entry}, which is only added to. */
@Singleton
class OutgoingEntryRows {

    private static final String SELECT = """
            SELECT id, agency_id, year, notation, number, issued_on, entered_at, medium, type_name, subject, signer_name,
                signer_title, copies, dossier_id,
                -- Who was added to a document that was sent stands behind those it was written with.
                CONCAT_WS('; ', receivers, (
                    SELECT GROUP_CONCAT(r.name ORDER BY r.place SEPARATOR '; ')
                    FROM outgoing_document d JOIN outgoing_receiver r ON r.outgoing_id = d.id
                    WHERE d.entry_id = outgoing_entry.id AND r.added_at IS NOT NULL)) AS receivers
            FROM outgoing_entry WHERE\s""";

    private static final int LONGEST_SEARCH = 1_500;

    private final Sql sql;

    OutgoingEntryRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * Adds a line.
     *
     * @param series the one that its number is of
     */
    void insert(OutgoingEntry entry, String series) {
        OutgoingEntry.Content content = entry.content();
        sql.of("""
                INSERT INTO outgoing_entry (id, agency_id, year, notation, series, number, issued_on, entered_at, medium,
                    type_name, subject, signer_name, signer_title, receivers, copies, dossier_id, search_text)
                VALUES (:id, :agencyId, :year, :notation, :series, :number, :issuedOn, :enteredAt, :medium, :typeName,
                    :subject, :signer, :title, :receivers, :copies, :dossierId, :searchText)""")
                .with("id", entry.id())
                .with("agencyId", entry.agencyId().value())
                .with("year", entry.number().year())
                .with("notation", entry.number().notation())
                .with("series", series)
                .with("number", entry.number().number())
                .with("issuedOn", entry.issuedOn())
                .with("enteredAt", entry.enteredAt())
                .with("medium", content.medium())
                .with("typeName", content.typeName())
                .with("subject", content.subject())
                .with("signer", content.signer().name())
                .with("title", content.signer().title())
                .with("receivers", content.receivers())
                .with("copies", content.copies())
                .with("dossierId", entry.dossierId())
                .with("searchText", searchText(entry))
                .update();
    }

    private static String searchText(OutgoingEntry entry) {
        OutgoingEntry.Content content = entry.content();
        String text = SearchText.fold(String.join(
                " ",
                entry.number().symbol(),
                content.subject(),
                content.typeName(),
                content.signer().name(),
                content.receivers()));
        return Shortened.cut(text, LONGEST_SEARCH);
    }

    Optional<OutgoingEntry> find(UUID id) {
        return sql.of(SELECT + "id = :id").with("id", id).first(OutgoingEntryRows::entry);
    }

    List<OutgoingEntry> list(Collection<UUID> ids) {
        return sql.of(SELECT + "id IN (:ids)").withEach("ids", ids).list(OutgoingEntryRows::entry);
    }

    Page<OutgoingEntry> list(OutgoingRegister.Question asked) {
        Cursor after = asked.after() == null ? null : Cursor.of(asked.after(), 2);
        Statement query = sql.of(SELECT + "agency_id = :agencyId"
                        + (asked.year() == null ? "" : " AND year = :year")
                        + (asked.words() == null ? "" : " AND search_text LIKE :words")
                        + (after == null ? "" : " AND (entered_at < :at OR (entered_at = :at AND id < :lastId))")
                        + " ORDER BY entered_at DESC, id DESC LIMIT :most")
                .with("agencyId", asked.agency().value())
                .with("year", asked.year())
                .with("words", asked.words() == null ? null : SearchText.contains(asked.words()))
                .with("most", asked.limit() + 1);
        if (after != null) {
            query.with("at", after.instant(0)).with("lastId", after.uuid(1));
        }
        return Page.of(
                query.list(OutgoingEntryRows::entry), asked.limit(), last -> Cursor.after(last.enteredAt(), last.id()));
    }

    /** The highest number that stands in a series; 0 where none does. */
    int lastNumber(AgencyId agency, int year, String series) {
        return sql.of("""
                SELECT COALESCE(MAX(number), 0) AS last FROM outgoing_entry
                WHERE agency_id = :agencyId AND year = :year AND series = :series""")
                .with("agencyId", agency.value())
                .with("year", year)
                .with("series", series)
                .get(row -> Math.toIntExact(row.number("last")));
    }

    private static OutgoingEntry entry(Row row) {
        return new OutgoingEntry(
                row.uuid("id"),
                new AgencyId(row.uuid("agency_id")),
                new DocumentNumber(
                        Math.toIntExact(row.number("year")),
                        Math.toIntExact(row.number("number")),
                        row.text("notation")),
                row.date("issued_on"),
                row.instant("entered_at"),
                new OutgoingEntry.Content(
                        Medium.valueOf(row.text("medium")),
                        row.text("type_name"),
                        row.text("subject"),
                        new OutgoingEntry.Signer(row.text("signer_name"), row.text("signer_title")),
                        row.text("receivers"),
                        Math.toIntExact(row.number("copies"))),
                row.findUuid("dossier_id").orElse(null));
    }
}
