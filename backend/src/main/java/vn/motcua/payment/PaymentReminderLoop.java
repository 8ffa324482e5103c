package vn.motcua.payment;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Looks for last days to pay while the server runs; switched off where it is called by hand. */
@Singleton
@Requires(property = "motcua.relays.running", notEquals = "false")
class PaymentReminderLoop {
    private final RemindOfPayment remind;

    PaymentReminderLoop(RemindOfPayment remind) {
        this.remind = remind;
    }

    @Scheduled(initialDelay = "${motcua.payments.every:1m}", fixedDelay = "${motcua.payments.every:1m}")
    void run() {
        remind.runOnce();
    }
}
