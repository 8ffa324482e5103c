package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.sql.Statement;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.incoming.IncomingDocument;

/** The table {@code hand_off}; every method joins the caller's transaction, and whoever writes holds the dossier's row. */
@Singleton
class HandOffRows {

    private static final String SELECT = """
            SELECT id, dossier_id, outgoing_id, agency_id, receiver_code, receiver_name, prepared_by, stage, prepared_at, sent_at,
                received_at, in_agency_at, answered_at, closed_at, answer_id
            FROM hand_off WHERE\s""";

    private final Sql sql;

    HandOffRows(Sql sql) {
        this.sql = sql;
    }

    Optional<HandOff> findOpen(DossierId dossier) {
        return sql.of(SELECT + "open_dossier_id = :dossierId")
                .with("dossierId", dossier.value())
                .first(HandOffRows::handOff);
    }

    Optional<HandOff> findByOutgoing(UUID outgoing) {
        return sql.of(SELECT + "outgoing_id = :outgoingId")
                .with("outgoingId", outgoing)
                .first(HandOffRows::handOff);
    }

    List<HandOff> listByOutgoing(Collection<UUID> outgoing) {
        return outgoing.isEmpty()
                ? List.of()
                : sql.of(SELECT + "outgoing_id IN (:outgoing)")
                        .withEach("outgoing", outgoing)
                        .list(HandOffRows::handOff);
    }

    /** The first is the oldest. */
    List<HandOff> list(DossierId dossier) {
        return sql.of(SELECT + "dossier_id = :dossierId ORDER BY prepared_at, id")
                .with("dossierId", dossier.value())
                .list(HandOffRows::handOff);
    }

    /**
     * The hand-offs that a document answers, and those that it may answer: it was taken in and belongs to no dossier, and its
     * sender has done with them, or answered with what may have gone back.
     *
     * @param sender its code in the scheme of hand-offs
     */
    List<HandOff> listAnsweredBy(IncomingDocument document, String sender) {
        return sql.of(SELECT + """
                answer_id = :document
                    OR (:free AND stage IN ('FINISHED', 'ANSWERED') AND agency_id = :agencyId AND receiver_code = :sender
                        AND prepared_at <= :arrivedAt)""")
                .with("document", document.id().value())
                .with("free", document.course().dossierId() == null && HandOffs.isTakenIn(document))
                .with("agencyId", document.agencyId().value())
                .with("sender", sender)
                .with("arrivedAt", document.origin().arrivedAt())
                .list(HandOffRows::handOff);
    }

    void insert(HandOff handOff) {
        standing(sql.of("""
                        INSERT INTO hand_off (id, dossier_id, open_dossier_id, outgoing_id, agency_id, receiver_code,
                            receiver_name, prepared_by, stage, prepared_at)
                        VALUES (:id, :dossierId, :openDossierId, :outgoingId, :agencyId, :code, :name, :officerId, :stage,
                            :preparedAt)"""), handOff)
                .with("dossierId", handOff.dossierId().value())
                .with("outgoingId", handOff.sending().outgoingId())
                .with("agencyId", handOff.sending().agencyId().value())
                .with("code", handOff.receiver().code())
                .with("name", handOff.receiver().name())
                .with("officerId", handOff.sending().officerId())
                .with("preparedAt", handOff.times().preparedAt())
                .update();
    }

    void update(HandOff handOff) {
        HandOff.Times times = handOff.times();
        standing(sql.of("""
                        UPDATE hand_off SET open_dossier_id = :openDossierId, stage = :stage, sent_at = :sentAt,
                            received_at = :receivedAt, in_agency_at = :inAgencyAt, answered_at = :answeredAt,
                            closed_at = :closedAt, answer_id = :answerId
                        WHERE id = :id"""), handOff)
                .with("sentAt", times.sentAt())
                .with("receivedAt", times.receivedAt())
                .with("inAgencyAt", times.inAgencyAt())
                .with("answeredAt", times.answeredAt())
                .with("closedAt", times.closedAt())
                .with("answerId", handOff.answerId())
                .update();
    }

    private static Statement standing(Statement statement, HandOff handOff) {
        return statement
                .with("id", handOff.id().value())
                .with("stage", handOff.stage())
                .with(
                        "openDossierId",
                        handOff.stage().isClosed() ? null : handOff.dossierId().value());
    }

    private static HandOff handOff(Row row) {
        return new HandOff(
                new HandOffId(row.uuid("id")),
                new DossierId(row.uuid("dossier_id")),
                new HandOff.Sending(
                        row.uuid("outgoing_id"), new AgencyId(row.uuid("agency_id")), row.uuid("prepared_by")),
                new Correspondent(row.text("receiver_code"), row.text("receiver_name")),
                HandOffStage.valueOf(row.text("stage")),
                new HandOff.Times(
                        row.instant("prepared_at"),
                        row.findInstant("sent_at").orElse(null),
                        row.findInstant("received_at").orElse(null),
                        row.findInstant("in_agency_at").orElse(null),
                        row.findInstant("answered_at").orElse(null),
                        row.findInstant("closed_at").orElse(null)),
                row.findUuid("answer_id").orElse(null));
    }
}
