package vn.motcua.notification.channel.sms.smpp;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the message centre (SMSC).
 *
 * @param host without it nothing is sent this way
 * @param tls whether the way is TLS from the first byte
 * @param authorities file of the CA certificates, in PEM, that are believed in place of the platform's
 * @param sourceTon type of the sender's number; below 0 by the sender itself: 5 for a name, 0 for digits
 * @param sourceNpi numbering plan of the sender's number
 * @param longMessages how a text of several parts travels
 * @param window so many messages may wait for their answers at once
 * @param timeout how long an answer may take
 * @param enquireLink after such a silence the centre is asked whether it is there
 */
@ConfigurationProperties("motcua.sms.smpp")
public record SmppSettings(
        @Nullable String host,
        @Bindable(defaultValue = "2775") int port,
        @Bindable(defaultValue = "false") boolean tls,
        @Nullable String authorities,
        @Bindable(defaultValue = "") String systemId,
        @Bindable(defaultValue = "") String password,
        @Bindable(defaultValue = "") String systemType,
        @Bindable(defaultValue = "-1") int sourceTon,
        @Bindable(defaultValue = "0") int sourceNpi,
        @Bindable(defaultValue = "PARTS") LongMessages longMessages,
        @Bindable(defaultValue = "10") int window,
        @Bindable(defaultValue = "15s") Duration timeout,
        @Bindable(defaultValue = "30s") Duration enquireLink) {
    private static final int ALPHANUMERIC = 5;

    /** How a text travels that one part does not hold. */
    public enum LongMessages {
        /** Cut here, each part with a header that says which it is. */
        PARTS,
        /** Whole, in the parameter {@code message_payload}: the centre cuts it. */
        PAYLOAD
    }

    int tonOf(String sender) {
        if (sourceTon >= 0) {
            return sourceTon;
        }
        return sender.chars().allMatch(Character::isDigit) ? 0 : ALPHANUMERIC;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmppSettings[" + host + ":" + port + "]";
    }
}
