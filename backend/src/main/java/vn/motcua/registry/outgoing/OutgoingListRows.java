package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.platform.persistence.Cursor;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;

/** Lists an agency's outgoing documents with their lines in the register, the latest first. */
@Singleton
class OutgoingListRows {

    private static final String SELECT = """
            SELECT document.id, document.agency_id, document.state, document.state_since, document.type, document.notation,
                document.subject, document.urgency, document.signed_at, document.send_by, document.sent_at,
                entry.year, entry.number, entry.issued_on
            FROM outgoing_document document
            LEFT JOIN outgoing_entry entry ON entry.id = document.entry_id
            WHERE document.agency_id = :agencyId""";

    private final Sql sql;
    private final Transactions transactions;

    OutgoingListRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * What is asked for.
     *
     * @param reach absent for all of the agency
     */
    record Question(
            AgencyId agency,
            @Nullable Reach reach,
            @Nullable OutgoingState state,
            @Nullable String words,
            @Nullable String after,
            int limit) {}

    /** Who asks, where only what they or their units draw up is theirs. */
    record Reach(UUID officer, List<UUID> units) {

        Reach {
            units = List.copyOf(units);
        }
    }

    Page<OutgoingLine> list(Question asked) {
        Cursor after = asked.after() == null ? null : Cursor.of(asked.after(), 1);
        Statement query = sql.of(SELECT
                        + (asked.state() == null ? "" : " AND document.state = :state")
                        + (asked.words() == null
                                ? ""
                                : " AND (document.search_text LIKE :words OR entry.search_text LIKE :words)")
                        + (asked.reach() == null ? "" : drafted(asked.reach()))
                        + (after == null ? "" : " AND document.id < :lastId")
                        + " ORDER BY document.id DESC LIMIT :most")
                .with("agencyId", asked.agency().value())
                .with("state", asked.state())
                .with("words", asked.words() == null ? null : SearchText.contains(asked.words()))
                .with("lastId", after == null ? null : after.uuid(0))
                .with("most", asked.limit() + 1);
        if (asked.reach() != null) {
            reach(query, asked.reach());
        }
        return Page.of(
                transactions.read(() -> query.list(OutgoingListRows::line)),
                asked.limit(),
                last -> Cursor.after(last.id()));
    }

    private static String drafted(Reach reach) {
        return " AND (document.drafted_by = :officerId"
                + (reach.units().isEmpty() ? "" : " OR document.unit_id IN (:units)") + ")";
    }

    private static void reach(Statement query, Reach reach) {
        query.with("officerId", reach.officer());
        if (!reach.units().isEmpty()) {
            query.withEach("units", reach.units());
        }
    }

    private static OutgoingLine line(Row row) {
        return new OutgoingLine(
                new OutgoingId(row.uuid("id")),
                new AgencyId(row.uuid("agency_id")),
                new OutgoingDocument.Standing(OutgoingState.valueOf(row.text("state")), row.instant("state_since")),
                new OutgoingLine.Words(
                        DocumentType.valueOf(row.text("type")),
                        row.text("notation"),
                        row.text("subject"),
                        Urgency.valueOf(row.text("urgency"))),
                row.findDate("issued_on")
                        .map(on -> new OutgoingLine.Numbered(number(row).symbol(), on))
                        .orElse(null),
                new OutgoingLine.Way(
                        row.findInstant("signed_at").orElse(null),
                        row.findInstant("send_by").orElse(null),
                        row.findInstant("sent_at").orElse(null)));
    }

    private static DocumentNumber number(Row row) {
        return new DocumentNumber(
                Math.toIntExact(row.number("year")), Math.toIntExact(row.number("number")), row.text("notation"));
    }
}
