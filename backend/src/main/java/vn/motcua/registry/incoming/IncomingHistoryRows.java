package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;

/** What was done with incoming documents, by whom: the table {@code incoming_event}, which is only added to. */
@Singleton
class IncomingHistoryRows {

    private final Sql sql;

    IncomingHistoryRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * One line; nobody did what came over the exchange.
     *
     * @param hand of an assignment; lines from before it was kept say it in their remarks
     */
    record Line(
            Instant at,
            IncomingState state,
            Optional<IncomingDeed> deed,
            Optional<UUID> officer,
            Optional<String> remarks,
            Optional<IncomingHand> hand) {}

    void insert(IncomingId id, IncomingState state, @Nullable UUID officer, @Nullable String remarks, Instant at) {
        insert(id, line(state, officer, remarks, null, at));
    }

    /** A line of what was done by an order. */
    void insert(IncomingId id, IncomingChange.Order order, Instant at) {
        insert(id, line(order.next(), order.officer(), order.remarks(), order.hand(), at));
    }

    /** A line of what happened from outside, which leaves the document in a state. */
    void insert(IncomingId id, IncomingState state, IncomingDeed deed, String remarks, Instant at) {
        insert(id, new Line(at, state, Optional.of(deed), Optional.empty(), Optional.of(remarks), Optional.empty()));
    }

    private static Line line(
            IncomingState state,
            @Nullable UUID officer,
            @Nullable String remarks,
            @Nullable IncomingHand hand,
            Instant at) {
        return new Line(
                at,
                state,
                Optional.empty(),
                Optional.ofNullable(officer),
                Optional.ofNullable(remarks),
                Optional.ofNullable(hand));
    }

    private void insert(IncomingId document, Line line) {
        UUID id = Ids.next();
        sql.of("""
                INSERT INTO incoming_event (id, incoming_id, state, deed, officer_id, remarks, at, passed_on, respond_by)
                VALUES (:id, :incomingId, :state, :deed, :officerId, :remarks, :at, :passedOn, :respondBy)""")
                .with("id", id)
                .with("incomingId", document.value())
                .with("state", line.state())
                .with("deed", line.deed().orElse(null))
                .with("officerId", line.officer().orElse(null))
                .with("remarks", line.remarks().orElse(null))
                .with("at", line.at())
                .with("passedOn", line.hand().filter(IncomingHand::passedOn).isPresent())
                .with("respondBy", line.hand().map(IncomingHand::respondBy).orElse(null))
                .update();
        line.hand().ifPresent(hand -> assignees(id, hand.assignees()));
    }

    private void assignees(UUID event, List<IncomingDocument.Assignee> assignees) {
        for (int place = 0; place < assignees.size(); place++) {
            sql.of("""
                    INSERT INTO incoming_event_assignee (event_id, place, unit_id, officer_id)
                    VALUES (:event, :place, :unit, :officer)""")
                    .with("event", event)
                    .with("place", place)
                    .with("unit", assignees.get(place).unitId())
                    .with("officer", assignees.get(place).officerId())
                    .update();
        }
    }

    /** From the first to the latest. */
    List<Line> list(IncomingId id) {
        Map<UUID, List<IncomingDocument.Assignee>> hands = hands(id);
        return sql.of("""
                SELECT id, at, state, deed, officer_id, remarks, passed_on, respond_by
                FROM incoming_event WHERE incoming_id = :id ORDER BY id""")
                .with("id", id.value())
                .list(row -> new Line(
                        row.instant("at"),
                        IncomingState.valueOf(row.text("state")),
                        row.findText("deed").map(IncomingDeed::valueOf),
                        row.findUuid("officer_id"),
                        row.findText("remarks"),
                        Optional.ofNullable(hands.get(row.uuid("id")))
                                .map(assignees -> new IncomingHand(
                                        assignees,
                                        row.findDate("respond_by").orElse(null),
                                        row.number("passed_on") == 1))));
    }

    private record Given(UUID event, IncomingDocument.Assignee assignee) {}

    private Map<UUID, List<IncomingDocument.Assignee>> hands(IncomingId id) {
        return sql
                .of("""
                SELECT given.event_id, given.unit_id, given.officer_id
                FROM incoming_event event JOIN incoming_event_assignee given ON given.event_id = event.id
                WHERE event.incoming_id = :id ORDER BY given.event_id, given.place""")
                .with("id", id.value())
                .list(row -> new Given(
                        row.uuid("event_id"),
                        new IncomingDocument.Assignee(
                                row.uuid("unit_id"), row.findUuid("officer_id").orElse(null))))
                .stream()
                .collect(Collectors.groupingBy(Given::event, Collectors.mapping(Given::assignee, Collectors.toList())));
    }
}
