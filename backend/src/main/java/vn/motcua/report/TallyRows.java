package vn.motcua.report;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;

/**
 * Counts in the tables of the registers and the exchange, which are others': only here are they read by who does not own them.
 * Every count goes by an index of an agency and a time; every method joins the caller's transaction.
 */
@Singleton
class TallyRows {

    private static final String ELECTRONIC = "ELECTRONIC";

    private final Sql sql;

    TallyRows(Sql sql) {
        this.sql = sql;
    }

    /** Which documents are counted. */
    record Scope(Collection<UUID> agencies, Quarter quarter) {

        Scope {
            agencies = List.copyOf(agencies);
        }
    }

    List<Tally.Issued> issued(Scope scope) {
        return of("""
                SELECT agency_id, type_name, medium, COUNT(*) AS amount FROM outgoing_entry
                WHERE agency_id IN (:agencies) AND entered_at >= :begin AND entered_at < :end
                GROUP BY agency_id, type_name, medium""", scope)
                .list(row -> new Tally.Issued(
                        row.uuid("agency_id"), row.text("type_name"), isElectronic(row), row.number("amount")));
    }

    List<Tally.Arrived> arrived(Scope scope) {
        return of("""
                SELECT agency_id, type_name, medium, COUNT(*) AS amount FROM incoming_document
                WHERE agency_id IN (:agencies) AND arrived_at >= :begin AND arrived_at < :end
                GROUP BY agency_id, type_name, medium""", scope)
                .list(row -> new Tally.Arrived(
                        row.uuid("agency_id"), row.text("type_name"), isElectronic(row), row.number("amount")));
    }

    /** Vietnam is seven hours ahead; with seven more, what comes from 17:00 on counts as come on the next day. */
    List<Tally.Answered> answered(Scope scope) {
        return of("""
                SELECT agency_id, DATE(DATE_ADD(arrived_at, INTERVAL 14 HOUR)) AS came,
                    DATE(DATE_ADD(CASE WHEN taken_in_at IS NOT NULL THEN taken_in_at
                        WHEN state IN ('RETURNED', 'CANCELLED') THEN state_since END, INTERVAL 7 HOUR)) AS answered,
                    state = 'RETURNED' AS returned, COUNT(*) AS amount
                FROM incoming_document
                WHERE agency_id IN (:agencies) AND arrived_at >= :begin AND arrived_at < :end AND medium = 'ELECTRONIC'
                GROUP BY agency_id, came, answered, returned""", scope)
                .list(row -> new Tally.Answered(
                        row.uuid("agency_id"),
                        row.date("came"),
                        row.findDate("answered").orElse(null),
                        row.number("returned") == 1,
                        row.number("amount")));
    }

    /** What is urgent is late an hour after it was signed: it goes at once. */
    List<Tally.Dispatched> dispatched(Scope scope) {
        return of("""
                SELECT d.agency_id, d.sent_at > CASE WHEN d.urgency = 'NORMAL' THEN d.send_by
                        ELSE DATE_ADD(d.signed_at, INTERVAL 1 HOUR) END AS late, COUNT(*) AS amount
                FROM outgoing_document d JOIN outgoing_receiver r ON r.outgoing_id = d.id
                WHERE d.agency_id IN (:agencies) AND d.sent_at >= :begin AND d.sent_at < :end
                GROUP BY d.agency_id, late""", scope)
                .list(row ->
                        new Tally.Dispatched(row.uuid("agency_id"), row.number("late") == 1, row.number("amount")));
    }

    List<Tally.Stood> stood(Scope scope) {
        return of("""
                SELECT s.stage, COUNT(*) AS amount
                FROM exchange_document x JOIN exchange_standing s ON s.document_id = x.id
                WHERE x.agency_id IN (:agencies) AND x.direction = 'OUTGOING'
                    AND x.created_at >= :begin AND x.created_at < :end
                GROUP BY s.stage""", scope).list(row -> new Tally.Stood(row.text("stage"), row.number("amount")));
    }

    List<Tally.Exchanged> sentTo(Scope scope) {
        return of("""
                SELECT r.code, MAX(r.name) AS name, COUNT(*) AS amount
                FROM outgoing_document d JOIN outgoing_receiver r ON r.outgoing_id = d.id
                WHERE d.agency_id IN (:agencies) AND d.sent_at >= :begin AND d.sent_at < :end
                GROUP BY r.code""", scope).list(row -> exchanged(row, Tally.Way.SENT));
    }

    List<Tally.Exchanged> refusedBy(Scope scope) {
        return of("""
                SELECT s.receiver_code AS code, s.receiver_code AS name, COUNT(*) AS amount
                FROM exchange_document x JOIN exchange_standing s ON s.document_id = x.id
                WHERE x.agency_id IN (:agencies) AND x.direction = 'OUTGOING' AND s.stage = 'REFUSED'
                    AND x.created_at >= :begin AND x.created_at < :end
                GROUP BY s.receiver_code""", scope).list(row -> exchanged(row, Tally.Way.REFUSED));
    }

    List<Tally.Exchanged> receivedFrom(Scope scope) {
        return of("""
                SELECT sender_code AS code, MAX(sender_name) AS name, medium, COUNT(*) AS amount FROM incoming_document
                WHERE agency_id IN (:agencies) AND arrived_at >= :begin AND arrived_at < :end
                GROUP BY sender_code, medium""", scope)
                .list(row -> exchanged(row, isElectronic(row) ? Tally.Way.RECEIVED : Tally.Way.RECEIVED_ON_PAPER));
    }

    List<Tally.OnPaper> onPaper(Scope scope) {
        return of("""
                SELECT state, COUNT(*) AS amount FROM paper_task
                WHERE agency_id IN (:agencies) AND opened_at >= :begin AND opened_at < :end
                GROUP BY state""", scope).list(row -> new Tally.OnPaper(row.text("state"), row.number("amount")));
    }

    /** Whether anything got a number or came in at all. */
    boolean isAnything(Scope scope) {
        return of("""
                SELECT EXISTS (SELECT 1 FROM outgoing_entry
                        WHERE agency_id IN (:agencies) AND entered_at >= :begin AND entered_at < :end)
                    OR EXISTS (SELECT 1 FROM incoming_document
                        WHERE agency_id IN (:agencies) AND arrived_at >= :begin AND arrived_at < :end) AS anything""", scope).get(row -> row.number("anything") == 1);
    }

    private Statement of(String text, Scope scope) {
        return sql.of(text)
                .withEach("agencies", scope.agencies())
                .with("begin", scope.quarter().begin())
                .with("end", scope.quarter().end());
    }

    private static boolean isElectronic(Row row) {
        return row.text("medium").equals(ELECTRONIC);
    }

    private static Tally.Exchanged exchanged(Row row, Tally.Way way) {
        return new Tally.Exchanged(row.text("code"), row.text("name"), way, row.number("amount"));
    }
}
