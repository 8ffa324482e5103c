package vn.motcua.notification.channel.mail;

import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.ChannelSender;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.PeerTrust;
import vn.motcua.notification.channel.mail.SmtpReply.Step;

/** Hands mail to an SMTP server. */
@Singleton
@Requires(property = "motcua.mail.host")
@Requires(property = "motcua.mail.host", notEquals = "")
final class SmtpSender implements ChannelSender, AutoCloseable {
    private static final int LOWEST_REFUSAL = 400;

    private final MailAddress from;
    private final String shownName;
    private final Session session;
    private final SmtpConnections connections;
    private final Clock clock;

    SmtpSender(MailSettings settings, Clock clock) {
        String host = settings.host();
        String address = settings.from();
        if (host == null || address == null) {
            throw new IllegalStateException("motcua.mail needs a host and the address that mail comes from");
        }
        this.from = MailAddress.parse(address)
                .orElseThrow(() -> new IllegalStateException("motcua.mail.from is not a plain mail address"));
        this.shownName = settings.shownName();
        this.clock = clock;
        this.session = SmtpConnections.session(settings, from, PeerTrust.sockets(settings.authorities()));
        this.connections = new SmtpConnections(session, host, settings, clock);
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public HandOver handOver(ChannelMessage message) {
        Optional<MailAddress> to = MailAddress.parse(message.address());
        return to.isEmpty() ? new HandOver.Permanent("not a mail address") : handOver(message, to.get());
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "15s")
    void closeIdle() {
        connections.closeIdle();
    }

    int keptConnections() {
        return connections.keptNow();
    }

    @Override
    @PreDestroy
    public void close() {
        connections.close();
    }

    private HandOver handOver(ChannelMessage message, MailAddress to) {
        Progress progress = new Progress();
        try {
            NoticeMessage mail = NoticeMessage.of(session, message, to, from, shownName, clock.instant());
            Address[] recipient = mail.getAllRecipients();
            return connections.use(progress, connection -> {
                connection.sendMessage(mail, recipient);
                return new HandOver.Accepted(NoticeMessage.idOf(message, from));
            });
        } catch (MessagingException failed) {
            return progress.outcome(failed);
        }
    }

    /** How far a message came, and so what its failure says. */
    private static final class Progress implements SmtpConnections.Opened {
        private @Nullable SMTPTransport opening;

        @Override
        public void before(SMTPTransport connection) {
            opening = connection;
        }

        @Override
        public void now() {
            opening = null;
        }

        HandOver outcome(MessagingException failed) {
            if (failed instanceof AuthenticationFailedException) {
                return new HandOver.Technical("the server does not let us sign in");
            }
            if (opening != null) {
                return notOpened(opening, failed);
            }
            return refusal(failed).map(SmtpReply::handOver).orElseGet(() -> new HandOver.Technical(kind(failed)));
        }

        /** A greeting of 421 says that it is busy; what it says to us and our certificates is no matter of the address. */
        private static HandOver notOpened(SMTPTransport connection, MessagingException failed) {
            int code = connection.getLastReturnCode();
            HandOver said = SmtpReply.of(Step.CONNECT, code, "").handOver();
            return code >= LOWEST_REFUSAL ? said : new HandOver.Technical(kind(failed));
        }

        /** The recipient's refusal before the one of the whole, which only says that there was one. */
        private static Optional<SmtpReply> refusal(MessagingException failed) {
            SmtpReply whole = null;
            for (Exception each = failed; each instanceof MessagingException one; each = one.getNextException()) {
                String words = String.valueOf(one.getMessage());
                if (one instanceof SMTPAddressFailedException address) {
                    return Optional.of(SmtpReply.of(Step.RECIPIENT, address.getReturnCode(), words));
                }
                if (one instanceof SMTPSenderFailedException sender) {
                    return Optional.of(SmtpReply.of(Step.SENDER, sender.getReturnCode(), words));
                }
                if (whole == null
                        && one instanceof SMTPSendFailedException send
                        && send.getReturnCode() >= LOWEST_REFUSAL) {
                    whole = SmtpReply.of(Step.CONTENT, send.getReturnCode(), words);
                }
            }
            return Optional.ofNullable(whole);
        }

        private static String kind(MessagingException failed) {
            Exception cause = failed.getNextException();
            return (cause == null ? failed : cause).getClass().getSimpleName();
        }
    }
}
