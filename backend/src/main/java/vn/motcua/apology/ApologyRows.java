package vn.motcua.apology;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** The table {@code apology}; every method joins the caller's transaction. */
@Singleton
class ApologyRows {
    private final Sql sql;

    ApologyRows(Sql sql) {
        this.sql = sql;
    }

    /** Writes a prepared one; false when the dossier has had its own. */
    boolean insertIfAbsent(Apology apology) {
        return sql.of("""
                        INSERT IGNORE INTO apology (dossier_id, agency_id, state, promised_at, prepared_at)
                        VALUES (:dossierId, :agencyId, :state, :promisedAt, :preparedAt)""")
                        .with("dossierId", apology.dossierId().value())
                        .with("agencyId", apology.agencyId().value())
                        .with("state", apology.state())
                        .with("promisedAt", apology.promisedAt())
                        .with("preparedAt", apology.preparedAt())
                        .update()
                == 1;
    }

    Optional<Apology> find(DossierId dossier) {
        return sql.of("""
                SELECT dossier_id, agency_id, state, promised_at, prepared_at, reason, new_promise_at, signed_by, signed_at,
                    number
                FROM apology WHERE dossier_id = :dossierId""").with("dossierId", dossier.value()).first(ApologyRows::apology);
    }

    /** Those of some dossiers that have an apology, in whatever state. */
    Set<DossierId> known(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.of("SELECT dossier_id FROM apology WHERE dossier_id IN (:dossiers)")
                        .withEach(
                                "dossiers",
                                dossiers.stream().map(DossierId::value).toList())
                        .list(row -> new DossierId(row.uuid("dossier_id"))));
    }

    /** What the signed apologies among some dossiers' promised when they were signed. */
    Map<DossierId, Instant> newPromises(Collection<DossierId> dossiers) {
        Map<DossierId, Instant> promises = new HashMap<>();
        sql.of("SELECT dossier_id, new_promise_at FROM apology WHERE dossier_id IN (:dossiers) AND state = 'SIGNED'")
                .withEach("dossiers", dossiers.stream().map(DossierId::value).collect(Collectors.toSet()))
                .list(row -> promises.put(new DossierId(row.uuid("dossier_id")), row.instant("new_promise_at")));
        return promises;
    }

    List<UUID> listPrepared(Set<UUID> agencies, int most) {
        return agencies.isEmpty()
                ? List.of()
                : sql.of("""
                        SELECT dossier_id FROM apology WHERE agency_id IN (:agencies) AND state = 'PREPARED'
                        ORDER BY prepared_at, dossier_id LIMIT :most""").withEach("agencies", agencies).with("most", most).list(row -> row.uuid("dossier_id"));
    }

    /** Writes what a leader signed; false when it was not waiting for that any more. */
    boolean sign(Apology signed, Apology.Signature signature) {
        return sql.of("""
                        UPDATE apology SET state = 'SIGNED', promised_at = :promisedAt, reason = :reason,
                            new_promise_at = :newPromiseAt, signed_by = :officerId, signed_at = :at, number = :number
                        WHERE dossier_id = :dossierId AND state = 'PREPARED'""")
                        .with("dossierId", signed.dossierId().value())
                        .with("promisedAt", signed.promisedAt())
                        .with("reason", signature.reason())
                        .with("newPromiseAt", signature.newPromiseAt())
                        .with("officerId", signature.officerId())
                        .with("at", signature.at())
                        .with("number", signature.number())
                        .update()
                == 1;
    }

    /** The next number of an agency's apologies in a year; given back with its row's lock if the transaction fails. */
    int nextNumber(AgencyId agency, int year) {
        sql.of("""
                INSERT INTO apology_number (agency_id, year, last_number) VALUES (:agencyId, :year, 1)
                ON DUPLICATE KEY UPDATE last_number = last_number + 1""").with("agencyId", agency.value()).with("year", year).update();
        return Math.toIntExact(
                sql.of("""
                SELECT last_number FROM apology_number WHERE agency_id = :agencyId AND year = :year""").with("agencyId", agency.value()).with("year", year).get(row -> row.number("last_number")));
    }

    /** Lets a prepared one lapse. */
    void lapse(DossierId dossier) {
        sql.of("UPDATE apology SET state = 'LAPSED' WHERE dossier_id = :dossierId AND state = 'PREPARED'")
                .with("dossierId", dossier.value())
                .update();
    }

    /** Takes a prepared one back: it may be prepared anew. */
    void takeBack(DossierId dossier) {
        sql.of("DELETE FROM apology WHERE dossier_id = :dossierId AND state = 'PREPARED'")
                .with("dossierId", dossier.value())
                .update();
    }

    private static Apology apology(Row row) {
        return new Apology(
                new DossierId(row.uuid("dossier_id")),
                new AgencyId(row.uuid("agency_id")),
                ApologyState.valueOf(row.text("state")),
                row.instant("promised_at"),
                row.instant("prepared_at"),
                signature(row));
    }

    private static Apology.@Nullable Signature signature(Row row) {
        return row.findUuid("signed_by")
                .map(officer -> new Apology.Signature(
                        row.text("reason"),
                        row.instant("new_promise_at"),
                        officer,
                        row.instant("signed_at"),
                        row.findText("number").map(Integer::valueOf).orElse(null)))
                .orElse(null);
    }
}
