package vn.motcua.payment;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of requests for payment.
 *
 * @param remindBefore how long before the last day to pay passes an applicant is reminded of it
 * @param every how long the portal waits between two looks at the last days
 */
@ConfigurationProperties("motcua.payments")
record PaymentSettings(
        @Bindable(defaultValue = "2d") Duration remindBefore,
        @Bindable(defaultValue = "1m") Duration every) {}
