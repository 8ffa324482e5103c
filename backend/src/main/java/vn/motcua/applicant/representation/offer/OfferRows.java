package vn.motcua.applicant.representation.offer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Leave;
import vn.motcua.applicant.representation.Scope;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code representation_offer}. */
@Singleton
class OfferRows {

    private static final String SELECT = """
            SELECT id, owner_id, actions, procedures, valid_until, made_at, expires_at, closed_at, taken_by
            FROM representation_offer
            """;

    private final Sql sql;

    OfferRows(Sql sql) {
        this.sql = sql;
    }

    void insert(Offer offer, String secretHash) {
        Scope scope = offer.leave().scope();
        sql.of("""
                INSERT INTO representation_offer (id, owner_id, secret_hash, actions, procedures, valid_until, made_at,
                    expires_at)
                VALUES (:id, :owner, :hash, :actions, :procedures, :validUntil, :madeAt, :expiresAt)""")
                .with("id", offer.id())
                .with("owner", offer.owner().value())
                .with("hash", secretHash)
                .with("actions", scope.actionsStored())
                .with("procedures", scope.proceduresStored())
                .with("validUntil", offer.leave().validUntil())
                .with("madeAt", offer.madeAt())
                .with("expiresAt", offer.expiresAt())
                .update();
    }

    Optional<Offer> find(String secretHash) {
        return sql.of(SELECT + "WHERE secret_hash = :hash")
                .with("hash", secretHash)
                .first(OfferRows::offer);
    }

    /** The same, held until the transaction ends. */
    Optional<Offer> lock(String secretHash) {
        return sql.of(SELECT + "WHERE secret_hash = :hash FOR UPDATE")
                .with("hash", secretHash)
                .first(OfferRows::offer);
    }

    /** An owner's newest. */
    List<Offer> listOf(ApplicantId owner, int limit) {
        return sql.of(SELECT + "WHERE owner_id = :owner ORDER BY made_at DESC, id DESC LIMIT :limit")
                .with("owner", owner.value())
                .with("limit", limit)
                .list(OfferRows::offer);
    }

    boolean isOf(UUID id, ApplicantId owner) {
        return sql.of("SELECT id FROM representation_offer WHERE id = :id AND owner_id = :owner")
                .with("id", id)
                .with("owner", owner.value())
                .first(row -> row.uuid("id"))
                .isPresent();
    }

    /** The caller holds the row. */
    void take(UUID id, ApplicantId by, Instant at) {
        sql.of("UPDATE representation_offer SET closed_at = :at, taken_by = :by WHERE id = :id")
                .with("at", at)
                .with("by", by.value())
                .with("id", id)
                .update();
    }

    void takeBack(UUID id, Instant at) {
        sql.of("UPDATE representation_offer SET closed_at = :at WHERE id = :id AND closed_at IS NULL")
                .with("at", at)
                .with("id", id)
                .update();
    }

    void takeBackSince(ApplicantId owner, Instant since, Instant at) {
        sql.of("""
                UPDATE representation_offer SET closed_at = :at
                WHERE owner_id = :owner AND made_at >= :since AND closed_at IS NULL""")
                .with("at", at)
                .with("owner", owner.value())
                .with("since", since)
                .update();
    }

    int sweep(Instant endedBefore, int limit) {
        return sql.of("""
                DELETE FROM representation_offer WHERE expires_at < :before ORDER BY expires_at LIMIT :limit""").with("before", endedBefore).with("limit", limit).update();
    }

    private static Offer offer(Row row) {
        return new Offer(
                row.uuid("id"),
                new ApplicantId(row.uuid("owner_id")),
                Leave.of(Scope.stored(row.text("actions"), row.text("procedures")), row.date("valid_until")),
                row.instant("made_at"),
                row.instant("expires_at"),
                row.findInstant("closed_at").orElse(null),
                row.findUuid("taken_by").map(ApplicantId::new).orElse(null));
    }
}
