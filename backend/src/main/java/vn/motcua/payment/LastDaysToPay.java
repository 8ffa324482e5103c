package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.routing.PaymentLookup;

/** Tells the queues until when applicants were asked to pay. */
@Singleton
class LastDaysToPay implements PaymentLookup {
    private final PaymentRequestRows rows;
    private final Transactions transactions;

    LastDaysToPay(PaymentRequestRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    @Override
    public Map<UUID, Instant> payBy(Collection<UUID> dossiers) {
        return transactions.read(() -> rows.payBy(dossiers));
    }
}
