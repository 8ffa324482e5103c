package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.sql.Sql;

/** Finds requests for payment, in the table {@code payment_request}, by their last days; every method joins the caller's transaction. */
@Singleton
class PaymentRequestRows {
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    PaymentRequestRows(Sql sql) {
        this.sql = sql;
    }

    /** A request whose last day comes. */
    record Coming(UUID id, UUID dossierId, Instant at, Instant payBy) {}

    private record PayBy(UUID dossierId, Instant at) {}

    /** Those whose last day passes until a moment, and for which nobody decided yet whether to remind. */
    List<Coming> coming(Instant now, Instant until, @Nullable Coming last, int limit) {
        return sql.of("""
                SELECT id, dossier_id, requested_at, pay_by FROM payment_request
                WHERE reminder_decided_at IS NULL AND pay_by > :now AND pay_by <= :until
                    AND pay_by >= :afterPayBy AND (pay_by > :afterPayBy OR id > :afterId)
                ORDER BY pay_by, id LIMIT :limit""")
                .with("now", now)
                .with("until", until)
                .with("afterPayBy", last == null ? Instant.EPOCH : last.payBy())
                .with("afterId", last == null ? FIRST : last.id())
                .with("limit", limit)
                .list(row -> new Coming(
                        row.uuid("id"), row.uuid("dossier_id"), row.instant("requested_at"), row.instant("pay_by")));
    }

    /** Writes that it was decided whether to remind; false when it was decided before. */
    boolean decide(UUID id, Instant now) {
        return sql.of("""
                        UPDATE payment_request SET reminder_decided_at = :now
                        WHERE id = :id AND reminder_decided_at IS NULL""").with("now", now).with("id", id).update() == 1;
    }

    /** Until when the applicants of dossiers were asked to pay, the last time they were. */
    Map<UUID, Instant> payBy(Collection<UUID> dossiers) {
        return sql
                .of(
                        "SELECT dossier_id, pay_by FROM payment_request WHERE dossier_id IN (:dossiers) ORDER BY requested_at")
                .withEach("dossiers", dossiers)
                .list(row -> new PayBy(row.uuid("dossier_id"), row.instant("pay_by")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(PayBy::dossierId, PayBy::at, (first, second) -> second));
    }
}
