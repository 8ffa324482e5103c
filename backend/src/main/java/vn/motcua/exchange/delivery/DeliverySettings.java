package vn.motcua.exchange.delivery;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of sending.
 *
 * @param giveUpAfter how long a delivery is tried at least; a day by the rule
 * @param lease how long a server holds a delivery: longer than handing over the largest package takes
 * @param sideBySide how many packages are handed over at a time
 */
@ConfigurationProperties("motcua.exchange.delivery")
public record DeliverySettings(
        @Bindable(defaultValue = "24h") Duration giveUpAfter,
        @Bindable(defaultValue = "5m") Duration lease,
        @Bindable(defaultValue = "6") int sideBySide) {

    /** As they are where nobody has set any. */
    public static final DeliverySettings USUAL = new DeliverySettings(Duration.ofHours(24), Duration.ofMinutes(5), 6);
}
