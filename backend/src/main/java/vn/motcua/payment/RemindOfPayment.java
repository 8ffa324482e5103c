package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatusChange;
import vn.motcua.payment.PaymentRequestRows.Coming;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.persistence.Transactions;

/**
 * Reminds an applicant, once for each request, that a dossier waits to be paid for and until when. Any number of servers may do it
 * at once: each dossier is looked at again under its lock, in a transaction of its own. That the day passes does nothing by itself.
 */
@Singleton
class RemindOfPayment {
    /** Type of the event in the outbox. */
    static final String OUTBOX_TYPE = "dossier.payment-due-soon";

    private static final Logger LOG = LoggerFactory.getLogger(RemindOfPayment.class);
    private static final int BATCH = 200;

    private final Dossiers dossiers;
    private final PaymentRequestRows requests;
    private final ObligationRows obligations;
    private final Fees fees;
    private final StatusChange statusChange;
    private final PaymentSettings settings;
    private final Transactions transactions;
    private final Clock clock;

    RemindOfPayment(
            Dossiers dossiers,
            PaymentRequestRows requests,
            ObligationRows obligations,
            Fees fees,
            StatusChange statusChange,
            PaymentSettings settings,
            Transactions transactions,
            Clock clock) {
        this.dossiers = dossiers;
        this.requests = requests;
        this.obligations = obligations;
        this.fees = fees;
        this.statusChange = statusChange;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks once at all last days that come soon. */
    void runOnce() {
        Instant now = clock.instant();
        Coming last = null;
        List<Coming> page;
        do {
            page = page(now, last);
            page.stream().filter(coming -> isTime(coming, now)).forEach(this::attempt);
            last = page.isEmpty() ? null : page.getLast();
        } while (page.size() == BATCH);
    }

    private List<Coming> page(Instant now, @Nullable Coming last) {
        return transactions.read(() -> requests.coming(now, now.plus(settings.remindBefore()), last, BATCH));
    }

    /** Not in the first half of the time given: who was asked a moment ago needs no reminder. */
    private static boolean isTime(Coming coming, Instant now) {
        return !now.isBefore(coming.payBy()
                .minus(Duration.between(coming.at(), coming.payBy()).dividedBy(2)));
    }

    /** One that fails is tried again the next time, and holds no other up. */
    private void attempt(Coming coming) {
        try {
            transactions.write(() ->
                    dossiers.lock(new DossierId(coming.dossierId())).ifPresent(dossier -> decide(dossier, coming)));
        } catch (RuntimeException failure) {
            LOG.warn("A payment could not be reminded of: {}", FailurePlace.of(failure));
        }
    }

    /** The dossier's version stays: whoever is at its desk is not overtaken. */
    private void decide(Dossier dossier, Coming coming) {
        if (requests.decide(coming.id(), clock.instant()) && isAwaited(dossier, coming)) {
            statusChange.tell(dossier, OUTBOX_TYPE, coming.payBy());
        }
    }

    private boolean isAwaited(Dossier dossier, Coming coming) {
        return dossier.status() == DossierStatus.PAYMENT_REQUESTED
                && obligations
                        .asked(dossier.id())
                        .filter(asked -> asked.at().equals(coming.at()))
                        .isPresent()
                && fees.isOwing(dossier);
    }
}
