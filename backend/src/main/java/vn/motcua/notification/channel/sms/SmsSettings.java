package vn.motcua.notification.channel.sms;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Settings of short messages, by whichever gateway they go.
 *
 * @param sender what the receiver sees as the sender: a registered brand name (brandname), a short code, or nothing
 * @param unaccented whether diacritics are left out: a part of a message then holds 160 characters instead of 70
 */
@ConfigurationProperties("motcua.sms")
public record SmsSettings(
        @Bindable(defaultValue = "") String sender,
        @Bindable(defaultValue = "false") boolean unaccented) {

    /** The words as they are sent. */
    public String words(String text) {
        return unaccented ? Unaccented.of(text) : text;
    }
}
