package vn.motcua.exchange.receiving;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;

/** The tables {@code exchange_reception} and {@code exchange_mailbox}; every method joins the caller's transaction. */
@Singleton
class ReceptionRows {
    private static final int LONGEST_REASON = 500;

    private final Sql sql;

    ReceptionRows(Sql sql) {
        this.sql = sql;
    }

    /**
     * How a package stands that an axis lists.
     *
     * @param keepsBack whether what the same sender sent later has to wait for it: another server is at it, or it failed and
     *     will be tried again
     */
    record Listed(ReceptionState state, boolean keepsBack) {}

    /** Writes down that an axis lists a package; says how it stands. */
    Listed list(String axis, Agency agency, ReceivedPackage listed, Instant now) {
        sql.of("""
                        INSERT IGNORE INTO exchange_reception (id, axis, axis_id, agency_id, from_code, type, state, attempts,
                            next_try_at, listed_at)
                        VALUES (:id, :axis, :axisId, :agencyId, :from, :type, 'WAITING', 0, :now, :now)
                        """)
                .with("id", Ids.next())
                .with("axis", axis)
                .with("axisId", listed.docId().value())
                .with("agencyId", agency.id().value())
                .with("from", listed.from())
                .with("type", listed.type())
                .with("now", now)
                .update();
        return sql.of("""
                        SELECT state, state = 'WAITING' AND (claim IS NOT NULL OR keeps_back) AS keeps
                        FROM exchange_reception WHERE axis = :axis AND axis_id = :axisId
                        """)
                .with("axis", axis)
                .with("axisId", listed.docId().value())
                .get(row -> new Listed(ReceptionState.valueOf(row.text("state")), row.number("keeps") == 1));
    }

    /** Takes a package that waits and is due; empty when another server holds it or its next try is later. */
    Optional<Reception> claim(String axis, Agency agency, ReceivedPackage listed, Instant now, Instant leaseEnd) {
        UUID claim = UUID.randomUUID();
        int met = sql.of("""
                        UPDATE exchange_reception SET claim = :claim, attempts = attempts + 1, next_try_at = :leaseEnd
                        WHERE axis = :axis AND axis_id = :axisId AND state = 'WAITING' AND next_try_at <= :now
                        """)
                .with("claim", claim)
                .with("leaseEnd", leaseEnd)
                .with("axis", axis)
                .with("axisId", listed.docId().value())
                .with("now", now)
                .update();
        if (met == 0) {
            return Optional.empty();
        }
        return sql.of("""
                        SELECT id, attempts FROM exchange_reception
                        WHERE axis = :axis AND axis_id = :axisId AND claim = :claim
                        """)
                .with("axis", axis)
                .with("axisId", listed.docId().value())
                .with("claim", claim)
                .first(row ->
                        new Reception(row.uuid("id"), claim, agency, listed, Math.toIntExact(row.number("attempts"))));
    }

    /** False when another server has taken the package over meanwhile: nothing of its effect may stay then. */
    boolean finish(Reception reception, Taken.Finished finished, Instant now) {
        return sql.of("""
                        UPDATE exchange_reception
                        SET state = :state, claim = NULL, document_id = :documentId, reason = :reason, finished_at = :now
                        WHERE id = :id AND claim = :claim
                        """)
                        .with("state", finished.state())
                        .with("documentId", finished.documentId())
                        .with("reason", finished.reason() == null ? null : cut(finished.reason()))
                        .with("now", now)
                        .with("id", reception.id())
                        .with("claim", reception.claim())
                        .update()
                == 1;
    }

    void tryAgain(Reception reception, Instant at, boolean keepsBack, String reason) {
        sql.of("""
                        UPDATE exchange_reception
                        SET claim = NULL, next_try_at = :at, keeps_back = :keepsBack, reason = :reason
                        WHERE id = :id AND claim = :claim
                        """)
                .with("at", at)
                .with("keepsBack", keepsBack)
                .with("reason", cut(reason))
                .with("id", reception.id())
                .with("claim", reception.claim())
                .update();
    }

    /**
     * Gives a claim back as if it had not been taken; says whether what the same sender sent later has to wait still.
     *
     * @param most how many times it keeps that back
     */
    boolean putBack(Reception reception, Instant now, int most) {
        sql.of("""
                        UPDATE exchange_reception
                        SET claim = NULL, next_try_at = :now, attempts = attempts - 1,
                            keeps_back = keeps_back AND unreached + 1 < :most, unreached = unreached + 1
                        WHERE id = :id AND claim = :claim
                        """)
                .with("now", now)
                .with("most", most)
                .with("id", reception.id())
                .with("claim", reception.claim())
                .update();
        return sql.of("SELECT keeps_back FROM exchange_reception WHERE id = :id")
                .with("id", reception.id())
                .get(row -> row.number("keeps_back") == 1);
    }

    /** A mailbox was looked into. */
    void fetched(String axis, AgencyId agency, Instant now) {
        sql.of("""
                        INSERT INTO exchange_mailbox (axis, agency_id, fetched_at) VALUES (:axis, :agencyId, :now)
                        ON DUPLICATE KEY UPDATE fetched_at = :now
                        """)
                .with("axis", axis)
                .with("agencyId", agency.value())
                .with("now", now)
                .update();
    }

    /** A mailbox could not be looked into. */
    void failed(String axis, AgencyId agency, String failure, Instant now) {
        sql.of("""
                        INSERT INTO exchange_mailbox (axis, agency_id, failed_at, failure)
                        VALUES (:axis, :agencyId, :now, :failure)
                        ON DUPLICATE KEY UPDATE failed_at = :now, failure = :failure
                        """)
                .with("axis", axis)
                .with("agencyId", agency.value())
                .with("now", now)
                .with("failure", cut(failure))
                .update();
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST_REASON));
    }
}
