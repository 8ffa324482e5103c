package vn.motcua.notification.channel.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the server that takes mail.
 *
 * @param host without it no mail is sent
 * @param port 0 for the usual one: 587, or 465 with TLS from the first byte
 * @param user with it the server is signed in to
 * @param from the address that mail comes from
 * @param shownName what is shown beside it
 * @param authorities file of the CA certificates, in PEM, that are believed in place of the platform's
 * @param timeout how long one reply of the server may take
 * @param connections so many messages are on their way at once
 * @param idle after this without a message a connection is closed
 */
@ConfigurationProperties("motcua.mail")
public record MailSettings(
        @Nullable String host,
        @Bindable(defaultValue = "0") int port,
        @Bindable(defaultValue = "STARTTLS") Security security,
        @Nullable String user,
        @Nullable String password,
        @Nullable String from,
        @Bindable(defaultValue = "Một cửa") String shownName,
        @Nullable String authorities,
        @Bindable(defaultValue = "15s") Duration timeout,
        @Bindable(defaultValue = "4") int connections,
        @Bindable(defaultValue = "30s") Duration idle) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;

    /** How the way to the server is closed to others. */
    public enum Security {
        /** In the clear first, then by the server's STARTTLS; a server that does not offer it is given nothing. */
        STARTTLS,
        /** From the first byte. */
        TLS,
        /** Not at all: only for a server on this machine. */
        NONE
    }

    public MailSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("mail needs at least one connection");
        }
    }

    int portInUse() {
        if (port > 0) {
            return port;
        }
        return security == Security.TLS ? SUBMISSION_OVER_TLS : SUBMISSION;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + portInUse() + ", " + security + "]";
    }
}
