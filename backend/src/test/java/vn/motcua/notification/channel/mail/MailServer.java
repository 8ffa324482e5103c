package vn.motcua.notification.channel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.Session;
import org.subethamail.smtp.server.SessionHandler;
import vn.motcua.notification.channel.TestTls;

/** A real mail server over a socket, whose replies a test tells it. */
final class MailServer implements AutoCloseable {
    static final String USER = "motcua";
    static final String PASSWORD = "mat-khau-thu-thu";

    final List<Received> received = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final Map<Stage, Reply> replies = new ConcurrentHashMap<>();
    private final SMTPServer server;

    /**
     * A mail as it came.
     *
     * @param raw a character for each byte
     */
    record Received(String from, String to, String raw) {}

    /** Where the server refuses. */
    enum Stage {
        GREETING,
        SENDER,
        RECIPIENT,
        CONTENT
    }

    private record Reply(int code, String words) {}

    private MailServer(SMTPServer.Builder builder) {
        server = builder.bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .hostName("mail.test")
                .messageHandlerFactory(context -> new Handler())
                .sessionHandler(new Greeter())
                .build();
        server.start();
    }

    static MailServer plain() {
        return new MailServer(new SMTPServer.Builder());
    }

    /** Takes mail over STARTTLS alone, from who has signed in. */
    static MailServer startTls(TestTls tls) {
        return new MailServer(new SMTPServer.Builder()
                .enableTLS()
                .requireTLS()
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals(USER) || !password.equals(PASSWORD)) {
                        throw new LoginFailedException();
                    }
                }))
                .startTlsSocketFactory(tls.server()));
    }

    /** Speaks TLS from the first byte. */
    static MailServer tls(TestTls tls) {
        return new MailServer(new SMTPServer.Builder().serverSocketFactory(tls.server()));
    }

    int port() {
        return server.getPortAllocated();
    }

    void refuse(Stage stage, int code, String words) {
        replies.put(stage, new Reply(code, words));
    }

    void acceptAll() {
        replies.clear();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void check(Stage stage) throws RejectException {
        Reply reply = replies.get(stage);
        if (reply != null) {
            throw new RejectException(reply.code(), reply.words());
        }
    }

    private final class Greeter implements SessionHandler {
        @Override
        public SessionHandler.SessionAcceptance accept(Session session) {
            connections.incrementAndGet();
            return Optional.ofNullable(replies.get(Stage.GREETING))
                    .map(reply -> SessionHandler.SessionAcceptance.failure(reply.code(), reply.words()))
                    .orElseGet(SessionHandler.SessionAcceptance::success);
        }

        @Override
        public void onSessionEnd(Session session) {
            // Nobody asks.
        }
    }

    private final class Handler implements MessageHandler {
        private String from = "";
        private @Nullable String to;

        @Override
        public void from(String sender) throws RejectException {
            check(Stage.SENDER);
            from = sender;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            check(Stage.RECIPIENT);
            to = recipient;
        }

        @Override
        public @Nullable String data(InputStream in) throws RejectException, IOException {
            byte[] bytes = in.readAllBytes();
            check(Stage.CONTENT);
            received.add(new Received(from, String.valueOf(to), new String(bytes, StandardCharsets.ISO_8859_1)));
            return null;
        }

        @Override
        public void done() {
            // Each mail stands by itself.
        }
    }
}
