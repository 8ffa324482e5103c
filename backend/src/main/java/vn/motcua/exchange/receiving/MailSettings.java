package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Settings of fetching mail.
 *
 * @param lease how long a server holds a package: longer than fetching and reading the largest takes
 */
@ConfigurationProperties("motcua.exchange.mail")
public record MailSettings(@Bindable(defaultValue = "10m") Duration lease) {

    /** As they are where nobody has set any. */
    public static final MailSettings USUAL = new MailSettings(Duration.ofMinutes(10));
}
