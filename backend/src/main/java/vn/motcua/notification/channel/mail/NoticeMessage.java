package vn.motcua.notification.channel.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import vn.motcua.notification.channel.ChannelMessage;

/** A notice as a mail: plain text in UTF-8, under a Message-ID made of the notice's id, which is the same at each try. */
final class NoticeMessage extends MimeMessage {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final String messageId;

    private NoticeMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static NoticeMessage of(
            Session session, ChannelMessage message, MailAddress to, MailAddress from, String shownName, Instant now)
            throws MessagingException {
        NoticeMessage mail = new NoticeMessage(session, idOf(message, from));
        mail.setFrom(named(from, shownName));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to.value()));
        mail.setSubject(oneLine(message.subject() == null ? "" : message.subject()), StandardCharsets.UTF_8.name());
        mail.setSentDate(Date.from(now));
        // Nobody's absence notice answers it (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        byte[] text = message.text().replaceAll("\r?\n|\r", "\r\n").getBytes(StandardCharsets.UTF_8);
        mail.setDataHandler(new DataHandler(new ByteArrayDataSource(text, "text/plain; charset=utf-8")));
        mail.saveChanges();
        return mail;
    }

    static String idOf(ChannelMessage message, MailAddress from) {
        return "<" + message.id() + "@" + from.domain() + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /** A header ends where its line ends: no words may end it. */
    private static String oneLine(String words) {
        return CONTROLS.matcher(words).replaceAll(" ").strip();
    }

    private static InternetAddress named(MailAddress from, String name) {
        try {
            return new InternetAddress(from.value(), oneLine(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
    }
}
