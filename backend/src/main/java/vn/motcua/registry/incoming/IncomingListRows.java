package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.motcua.registry.Medium;
import vn.motcua.registry.Urgency;

/** Lists what came in for an agency, the latest first. */
@Singleton
class IncomingListRows {

    static final String SELECT = """
            SELECT id, agency_id, state, medium, arrived_at, sender_code, sender_name, code_number, code_notation, issued_on,
                type_name, subject, priority, year, arrival_number, taken_in_at, respond_by
            FROM incoming_document WHERE agency_id = :agencyId""";

    private static final String OPEN = " AND state NOT IN ('RETURNED', 'FINISHED', 'CANCELLED')";

    private final Sql sql;
    private final Transactions transactions;

    IncomingListRows(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /**
     * What is asked for.
     *
     * @param reach absent for all of the agency
     * @param states empty for all
     * @param lateOn absent unless only what is late on that day is wanted
     */
    record Question(
            AgencyId agency,
            @Nullable Reach reach,
            Set<IncomingState> states,
            @Nullable LocalDate lateOn,
            @Nullable String words,
            @Nullable String after,
            int limit) {

        Question {
            states = Set.copyOf(states);
        }
    }

    /** Who asks, where only what is assigned to them is theirs. */
    record Reach(UUID officer, List<UUID> handled, List<UUID> headed) {

        Reach {
            handled = List.copyOf(handled);
            headed = List.copyOf(headed);
        }
    }

    Page<IncomingLine> list(Question asked) {
        Cursor after = asked.after() == null ? null : Cursor.of(asked.after(), 2);
        Statement query = sql.of(SELECT
                        + (asked.states().isEmpty() ? "" : " AND state IN (:states)")
                        + (asked.lateOn() == null ? "" : OPEN + " AND respond_by < :today")
                        + (asked.words() == null ? "" : " AND search_text LIKE :words")
                        + (asked.reach() == null ? "" : assigned(asked.reach()))
                        + (after == null ? "" : " AND (arrived_at < :at OR (arrived_at = :at AND id < :lastId))")
                        + " ORDER BY arrived_at DESC, id DESC LIMIT :most")
                .with("agencyId", asked.agency().value())
                .with("today", asked.lateOn())
                .with("words", asked.words() == null ? null : SearchText.contains(asked.words()))
                .with("most", asked.limit() + 1);
        if (!asked.states().isEmpty()) {
            query.withEach("states", asked.states());
        }
        if (asked.reach() != null) {
            reach(query, asked.reach());
        }
        if (after != null) {
            query.with("at", after.instant(0)).with("lastId", after.uuid(1));
        }
        return Page.of(
                transactions.read(() -> query.list(IncomingListRows::line)),
                asked.limit(),
                last -> Cursor.after(last.arrived().at(), last.id()));
    }

    private static String assigned(Reach reach) {
        return " AND EXISTS (SELECT 1 FROM incoming_assignee WHERE incoming_id = incoming_document.id"
                + " AND (officer_id = :officerId"
                + (reach.handled().isEmpty() ? "" : " OR (officer_id IS NULL AND unit_id IN (:handled))")
                + (reach.headed().isEmpty() ? "" : " OR unit_id IN (:headed)") + "))";
    }

    private static void reach(Statement query, Reach reach) {
        query.with("officerId", reach.officer());
        if (!reach.handled().isEmpty()) {
            query.withEach("handled", reach.handled());
        }
        if (!reach.headed().isEmpty()) {
            query.withEach("headed", reach.headed());
        }
    }

    static IncomingLine line(Row row) {
        return new IncomingLine(
                new IncomingId(row.uuid("id")),
                new AgencyId(row.uuid("agency_id")),
                IncomingState.valueOf(row.text("state")),
                new IncomingLine.Arrived(row.instant("arrived_at"), Medium.valueOf(row.text("medium"))),
                IncomingRows.stamp(row),
                new IncomingLine.Words(
                        IncomingRows.sender(row),
                        IncomingRows.original(row),
                        row.text("type_name"),
                        row.text("subject"),
                        Urgency.ofPriority(Math.toIntExact(row.number("priority")))),
                row.findDate("respond_by").orElse(null));
    }
}
