package vn.motcua.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.PaymentMeans;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/** A payment with its receipt; of fees (lệ phí) or of charges (phí), which stand on receipts of their own. */
record Payment(
        UUID id,
        DossierId dossierId,
        ReceiptNumber receipt,
        FeeItem.Kind kind,
        Money money,
        Collector collector,
        List<Line> lines,
        @Nullable Voiding voiding) {

    Payment {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a payment is for something");
        }
    }

    /** All that was paid, in đồng. */
    long amount() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    /**
     * How it was paid and when.
     *
     * @param reference the bank's or the terminal's number of the payment
     */
    record Money(PaymentMeans means, @Nullable String reference, Instant at) {}

    /** Who took it, in which unit of which agency. */
    record Collector(
            AgencyId agencyId, UUID officerId, @Nullable UUID unitId) {}

    /**
     * One item, as it was charged.
     *
     * @param measureName what its copies are of, where they are not copies
     */
    record Line(
            String code,
            String name,
            FeeItem.Unit unit,
            FeeMeasure measure,
            @Nullable String measureName,
            long amount) {}

    /** Why it does not count any more. */
    record Voiding(String reason, UUID officerId, Instant at) {}
}
