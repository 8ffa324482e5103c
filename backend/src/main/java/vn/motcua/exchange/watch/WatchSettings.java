package vn.motcua.exchange.watch;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of the watch.
 *
 * @param statusWithin how soon a receiver's system must confirm by itself that a document arrived, and answer what it was asked
 * @param mailboxWithin how long a mailbox may go without being looked into
 */
@ConfigurationProperties("motcua.exchange.watch")
public record WatchSettings(
        @Bindable(defaultValue = "30m") Duration statusWithin,
        @Bindable(defaultValue = "15m") Duration mailboxWithin) {

    /** As they are where nobody has set any. */
    public static final WatchSettings USUAL = new WatchSettings(Duration.ofMinutes(30), Duration.ofMinutes(15));
}
