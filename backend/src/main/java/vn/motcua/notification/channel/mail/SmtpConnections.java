package vn.motcua.notification.channel.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Connections to one server: so many at most, each used by one message at a time, kept while there is mail and closed when idle. */
final class SmtpConnections implements AutoCloseable {
    private final Session session;
    private final String host;
    private final int port;
    private final @Nullable String user;
    private final @Nullable String password;
    private final Duration idle;
    private final Clock clock;
    private final Semaphore places;
    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(SMTPTransport connection, Instant since) {}

    SmtpConnections(Session session, String host, MailSettings settings, Clock clock) {
        this.session = session;
        this.host = host;
        this.port = settings.portInUse();
        this.user = blankIsNone(settings.user());
        this.password = user == null ? null : settings.password();
        this.idle = settings.idle();
        this.clock = clock;
        this.places = new Semaphore(settings.connections(), true);
    }

    /** What is done over a connection. */
    interface Use<T> {
        T over(SMTPTransport connection) throws MessagingException;
    }

    /** Takes a connection, a kept one if it still answers, for one message; one that fails is closed. */
    <T> T use(Opened opened, Use<T> use) throws MessagingException {
        places.acquireUninterruptibly();
        SMTPTransport connection = null;
        boolean whole = false;
        try {
            connection = take();
            if (connection == null) {
                connection = (SMTPTransport) session.getTransport("smtp");
                opened.before(connection);
                connection.connect(host, port, user, password);
            }
            opened.now();
            T result = use.over(connection);
            whole = true;
            return result;
        } finally {
            if (connection != null) {
                giveBack(connection, whole);
            }
            places.release();
        }
    }

    /** Hears how far it came. */
    interface Opened {
        /** A new connection is about to be made. */
        void before(SMTPTransport connection);

        /** There is a connection. */
        void now();
    }

    /** Closes those that no message has needed for a while. */
    void closeIdle() {
        Instant before = clock.instant().minus(idle);
        List<SMTPTransport> old = new ArrayList<>();
        synchronized (kept) {
            kept.removeIf(one -> one.since().isBefore(before) && old.add(one.connection()));
        }
        old.forEach(SmtpConnections::closeQuietly);
    }

    int keptNow() {
        synchronized (kept) {
            return kept.size();
        }
    }

    @Override
    public void close() {
        List<SMTPTransport> all;
        synchronized (kept) {
            all = kept.stream().map(Kept::connection).toList();
            kept.clear();
        }
        all.forEach(SmtpConnections::closeQuietly);
    }

    static Session session(MailSettings settings, MailAddress from, SSLSocketFactory sockets) {
        java.util.Properties properties = new java.util.Properties();
        String timeout = Long.toString(settings.timeout().toMillis());
        properties.put("mail.smtp.connectiontimeout", timeout);
        properties.put("mail.smtp.timeout", timeout);
        properties.put("mail.smtp.writetimeout", timeout);
        properties.put("mail.smtp.from", from.value());
        properties.put("mail.smtp.localhost", from.domain());
        properties.put("mail.smtp.auth", Boolean.toString(blankIsNone(settings.user()) != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", sockets);
        properties.put("mail.smtp.ssl.socketFactory.fallback", "false");
        properties.put("mail.smtp.ssl.enable", Boolean.toString(settings.security() == MailSettings.Security.TLS));
        String startTls = Boolean.toString(settings.security() == MailSettings.Security.STARTTLS);
        properties.put("mail.smtp.starttls.enable", startTls);
        properties.put("mail.smtp.starttls.required", startTls);
        properties.put("mail.smtp.quitwait", "false");
        return Session.getInstance(properties);
    }

    private @Nullable SMTPTransport take() {
        while (true) {
            Kept newest;
            synchronized (kept) {
                newest = kept.pollFirst();
            }
            if (newest == null) {
                return null;
            }
            // Asks the server (NOOP): it may have closed it meanwhile.
            if (newest.connection().isConnected()) {
                return newest.connection();
            }
            closeQuietly(newest.connection());
        }
    }

    private void giveBack(SMTPTransport connection, boolean whole) {
        if (!whole) {
            closeQuietly(connection);
            return;
        }
        synchronized (kept) {
            kept.addFirst(new Kept(connection, clock.instant()));
        }
    }

    private static void closeQuietly(SMTPTransport connection) {
        try {
            connection.close();
        } catch (MessagingException already) {
            // It is of no more use either way.
        }
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
