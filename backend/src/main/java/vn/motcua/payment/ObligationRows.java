package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.FeeLookup.Asked;
import vn.motcua.dossier.FeeLookup.Due;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/**
 * What officers said of what a dossier owes: the tables {@code fee_measure}, {@code fee_waiver}, {@code payment_request} and {@code payment_desk};
 * every method joins the caller's transaction.
 */
@Singleton
class ObligationRows {
    private final Sql sql;

    ObligationRows(Sql sql) {
        this.sql = sql;
    }

    /** Which officer, and when. */
    record By(UUID officerId, Instant at) {}

    private record Measured(String code, FeeMeasure measure) {}

    /**
     * That an item need not be paid, and why.
     *
     * @param copies for how many things, of an item that is due for each of several; absent where it is the whole item
     * @param takenBackAt absent, like its reason, while it stands
     */
    record Waiver(
            String code,
            String ground,
            @Nullable Integer copies,
            @Nullable Instant takenBackAt,
            @Nullable String takeBackReason) {}

    /** How much of each item there is, by the item's code. */
    Map<String, FeeMeasure> measures(DossierId dossier) {
        return sql
                .of("SELECT item_code, pages, copies FROM fee_measure WHERE dossier_id = :dossierId")
                .with("dossierId", dossier.value())
                .list(row -> new Measured(
                        row.text("item_code"),
                        new FeeMeasure(Math.toIntExact(row.number("pages")), Math.toIntExact(row.number("copies")))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Measured::code, Measured::measure));
    }

    /** Keeps how much of items there is; what costs the same for each case is not measured. */
    void measure(DossierId dossier, Collection<Charge> charges, By by) {
        sql.forEach(
                """
                INSERT INTO fee_measure (dossier_id, item_code, pages, copies, measured_by, measured_at)
                VALUES (:dossierId, :code, :pages, :copies, :officerId, :at)
                ON DUPLICATE KEY UPDATE pages = :pages, copies = :copies, measured_by = :officerId, measured_at = :at""",
                charges.stream()
                        .filter(charge -> charge.item().unit() != FeeItem.Unit.CASE)
                        .toList(),
                (statement, charge) -> statement
                        .with("dossierId", dossier.value())
                        .with("code", charge.item().code())
                        .with("pages", charge.measure().pages())
                        .with("copies", charge.measure().copies())
                        .with("officerId", by.officerId())
                        .with("at", by.at()));
    }

    /** All waivers there ever were, oldest first. */
    List<Waiver> waivers(DossierId dossier) {
        return sql.of("""
                SELECT item_code, reason, copies, taken_back_at, take_back_reason FROM fee_waiver
                WHERE dossier_id = :dossierId ORDER BY waived_at""")
                .with("dossierId", dossier.value())
                .list(row -> new Waiver(
                        row.text("item_code"),
                        row.text("reason"),
                        row.findNumber("copies").map(Math::toIntExact).orElse(null),
                        row.findInstant("taken_back_at").orElse(null),
                        row.findText("take_back_reason").orElse(null)));
    }

    /** Exempts from an item, for so many things where it is due for each of several. */
    void waive(DossierId dossier, Due exempt, String reason, By by) {
        FeeMeasure measure = exempt.item().per() == null ? null : exempt.measure();
        sql.of("""
                INSERT INTO fee_waiver (dossier_id, item_code, reason, copies, waived_by, waived_at)
                VALUES (:dossierId, :code, :reason, :copies, :officerId, :at)""")
                .with("dossierId", dossier.value())
                .with("code", exempt.item().code())
                .with("reason", reason)
                .with("copies", measure == null ? null : measure.copies())
                .with("officerId", by.officerId())
                .with("at", by.at())
                .update();
    }

    /** Writes why the waivers of an item do not count any more; false when none stands. */
    boolean takeBackWaivers(DossierId dossier, String code, String reason, By by) {
        return sql.of("""
                        UPDATE fee_waiver SET taken_back_at = :at, taken_back_by = :officerId, take_back_reason = :reason
                        WHERE dossier_id = :dossierId AND item_code = :code AND taken_back_at IS NULL""")
                        .with("at", by.at())
                        .with("officerId", by.officerId())
                        .with("reason", reason)
                        .with("dossierId", dossier.value())
                        .with("code", code)
                        .update()
                > 0;
    }

    /** Since when money is taken with receipts of ours. */
    Instant deskOpenedAt() {
        return sql.of("SELECT opened_at FROM payment_desk WHERE id = 1")
                .first(row -> row.instant("opened_at"))
                .orElseThrow();
    }

    /** What the applicant was asked last. */
    Optional<Asked> asked(DossierId dossier) {
        return sql.of("""
                SELECT requested_at, pay_by, note FROM payment_request
                WHERE dossier_id = :dossierId ORDER BY requested_at DESC LIMIT 1""")
                .with("dossierId", dossier.value())
                .first(row -> new Asked(
                        row.instant("requested_at"),
                        row.instant("pay_by"),
                        row.findText("note").orElse(null)));
    }

    void ask(DossierId dossier, Asked asked, UUID officer) {
        sql.of("""
                INSERT INTO payment_request (id, dossier_id, pay_by, note, requested_by, requested_at)
                VALUES (:id, :dossierId, :payBy, :note, :officerId, :at)""")
                .with("id", Ids.next())
                .with("dossierId", dossier.value())
                .with("payBy", asked.payBy())
                .with("note", asked.note())
                .with("officerId", officer)
                .with("at", asked.at())
                .update();
    }
}
