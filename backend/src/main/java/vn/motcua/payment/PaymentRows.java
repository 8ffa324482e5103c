package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PaymentMeans;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/** The tables {@code payment} and {@code payment_item}; every method joins the caller's transaction. */
@Singleton
class PaymentRows {
    private final Sql sql;

    PaymentRows(Sql sql) {
        this.sql = sql;
    }

    private record LineOf(UUID payment, Payment.Line line) {}

    /** All of a dossier, oldest first. */
    List<Payment> list(DossierId dossier) {
        Map<UUID, List<Payment.Line>> lines = sql
                .of("""
                SELECT i.payment_id, i.item_code, i.name, i.unit, i.pages, i.copies, i.measure_name, i.amount
                FROM payment_item i JOIN payment p ON p.id = i.payment_id
                WHERE p.dossier_id = :dossierId ORDER BY i.payment_id, i.position""")
                .with("dossierId", dossier.value())
                .list(row -> new LineOf(row.uuid("payment_id"), line(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        LineOf::payment, Collectors.mapping(LineOf::line, Collectors.toUnmodifiableList())));
        return lines.isEmpty()
                ? List.of()
                : sql.of("""
                        SELECT id, dossier_id, agency_id, year, number, kind, means, reference, collected_by, unit_id, paid_at,
                            voided_at, voided_by, void_reason
                        FROM payment WHERE dossier_id = :dossierId ORDER BY year, number""")
                        .with("dossierId", dossier.value())
                        .list(row -> payment(row, lines.getOrDefault(row.uuid("id"), List.of())));
    }

    void insert(Payment payment) {
        sql.of("""
                INSERT INTO payment (id, dossier_id, agency_id, year, number, kind, amount, means, reference, collected_by,
                    unit_id, paid_at)
                VALUES (:id, :dossierId, :agencyId, :year, :number, :kind, :amount, :means, :reference, :collectedBy, :unitId,
                    :paidAt)""")
                .with("id", payment.id())
                .with("dossierId", payment.dossierId().value())
                .with("agencyId", payment.collector().agencyId().value())
                .with("year", payment.receipt().year())
                .with("number", payment.receipt().number())
                .with("kind", payment.kind())
                .with("amount", payment.amount())
                .with("means", payment.money().means())
                .with("reference", payment.money().reference())
                .with("collectedBy", payment.collector().officerId())
                .with("unitId", payment.collector().unitId())
                .with("paidAt", payment.money().at())
                .update();
        sql.forEach("""
                INSERT INTO payment_item (payment_id, position, item_code, name, unit, pages, copies, measure_name, amount)
                VALUES (:paymentId, :position, :code, :name, :unit, :pages, :copies, :measureName, :amount)""", IntStream.range(0, payment.lines().size()).boxed().toList(), (statement, i) -> {
            Payment.Line line = payment.lines().get(i);
            statement
                    .with("paymentId", payment.id())
                    .with("position", i)
                    .with("code", line.code())
                    .with("name", line.name())
                    .with("unit", line.unit())
                    .with("pages", line.measure().pages())
                    .with("copies", line.measure().copies())
                    .with("measureName", line.measureName())
                    .with("amount", line.amount());
        });
    }

    /** Writes why a payment does not count any more; false when that was written before. */
    boolean voidIt(UUID payment, Payment.Voiding voiding) {
        return sql.of("""
                        UPDATE payment SET voided_at = :at, voided_by = :officerId, void_reason = :reason
                        WHERE id = :id AND voided_at IS NULL""")
                        .with("at", voiding.at())
                        .with("officerId", voiding.officerId())
                        .with("reason", voiding.reason())
                        .with("id", payment)
                        .update()
                == 1;
    }

    private static Payment payment(Row row, List<Payment.Line> lines) {
        return new Payment(
                row.uuid("id"),
                new DossierId(row.uuid("dossier_id")),
                new ReceiptNumber(Math.toIntExact(row.number("year")), Math.toIntExact(row.number("number"))),
                FeeItem.Kind.valueOf(row.text("kind")),
                new Payment.Money(
                        PaymentMeans.valueOf(row.text("means")),
                        row.findText("reference").orElse(null),
                        row.instant("paid_at")),
                new Payment.Collector(
                        new AgencyId(row.uuid("agency_id")),
                        row.uuid("collected_by"),
                        row.findUuid("unit_id").orElse(null)),
                lines,
                voiding(row));
    }

    private static Payment.@Nullable Voiding voiding(Row row) {
        return row.findUuid("voided_by")
                .map(officer -> new Payment.Voiding(row.text("void_reason"), officer, row.instant("voided_at")))
                .orElse(null);
    }

    private static Payment.Line line(Row row) {
        return new Payment.Line(
                row.text("item_code"),
                row.text("name"),
                FeeItem.Unit.valueOf(row.text("unit")),
                new FeeMeasure(Math.toIntExact(row.number("pages")), Math.toIntExact(row.number("copies"))),
                row.findText("measure_name").orElse(null),
                row.number("amount"));
    }
}
