package vn.motcua.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossier.Dossier;
import vn.motcua.routing.handling.Admission;
import vn.motcua.routing.handling.HandlingEvents;
import vn.motcua.routing.handling.OfficerAction;

/**
 * Voids a payment that was recorded by mistake: it does not count any more, what it was for is owed again, and its receipt
 * keeps its number. Refuses what the gate refuses, a payment of another dossier, one that the officer took themself, one that was voided before.
 */
@Singleton
class VoidPayment {
    static final String EVENT = HandlingEvents.PAYMENT_VOIDED;
    private static final String OUTBOX_TYPE = "dossier.payment-voided";

    private final FeeAct act;
    private final PaymentRows payments;
    private final SettleDossier settle;
    private final Clock clock;

    VoidPayment(FeeAct act, PaymentRows payments, SettleDossier settle, Clock clock) {
        this.act = act;
        this.payments = payments;
        this.settle = settle;
        this.clock = clock;
    }

    /** Voids it for the version the officer read. */
    PaymentOutcome voidIt(FeeAct.Request request, UUID payment, String reason) {
        return act.act(request, OfficerAction.VOID_PAYMENT, admitted -> voidIt(admitted, payment, reason));
    }

    private PaymentOutcome voidIt(Admission.Admitted admitted, UUID paymentId, String reason) {
        Dossier dossier = admitted.dossier();
        Optional<Payment> payment = payments.list(dossier.id()).stream()
                .filter(one -> one.id().equals(paymentId))
                .findFirst();
        if (payment.isEmpty()) {
            return new PaymentOutcome.NoSuchPayment();
        }
        if (payment.get().collector().officerId().equals(admitted.by().officerId())) {
            return new PaymentOutcome.OwnPayment();
        }
        Payment.Voiding voiding = new Payment.Voiding(reason, admitted.by().officerId(), clock.instant());
        if (!payments.voidIt(paymentId, voiding)) {
            return new PaymentOutcome.VoidedBefore();
        }
        ReceiptNumber receipt = payment.get().receipt();
        // The reason stands with the payment: the history has no room for both.
        String note = receipt.series() + " " + receipt.digits();
        return new PaymentOutcome.Done(
                settle.record(dossier, admitted.by(), new SettleDossier.Act(EVENT, OUTBOX_TYPE, note)));
    }
}
