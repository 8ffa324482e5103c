package vn.motcua.notification.channel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.MovableClock;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.HandOver.Accepted;
import vn.motcua.notification.channel.HandOver.Permanent;
import vn.motcua.notification.channel.HandOver.Technical;
import vn.motcua.notification.channel.TestTls;
import vn.motcua.notification.channel.mail.MailServer.Stage;
import vn.motcua.notification.channel.mail.MailSettings.Security;

class SmtpSenderTest {
    private static final String ADDRESS = "nguyen.van.a@example.vn";
    private static final String HOST = "127.0.0.1";

    private final MovableClock clock = new MovableClock();

    @Test
    void mailArrivesAsPlainWordsUnderItsOwnId() throws Exception {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            ChannelMessage message = message(ADDRESS, "Hồ sơ đã có kết quả", "Dòng một\nDòng hai: đã giải quyết");
            String id = "<" + message.id() + "@motcua.example.vn>";
            assertThat(sender.handOver(message)).isEqualTo(new Accepted(id));

            MailServer.Received mail = server.received.getFirst();
            assertThat(mail.from()).isEqualTo("khong-tra-loi@motcua.example.vn");
            assertThat(mail.to()).isEqualTo(ADDRESS);
            MimeMessage read = read(mail);
            assertThat(read.getMessageID()).isEqualTo(id);
            assertThat(read.getSubject()).isEqualTo("Hồ sơ đã có kết quả");
            assertThat(read.getFrom()[0])
                    .hasToString("=?UTF-8?Q?M=E1=BB=99t_c=E1=BB=ADa?= <khong-tra-loi@motcua.example.vn>");
            assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(read.getContentType()).isEqualTo("text/plain; charset=utf-8");
            assertThat((String) read.getContent()).isEqualTo("Dòng một\r\nDòng hai: đã giải quyết\r\n");
        }
    }

    @Test
    void triedAgainItIsKnownByItsId() throws Exception {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            ChannelMessage message = message(ADDRESS, "a", "b");
            sender.handOver(message);
            sender.handOver(message);
            assertThat(server.received).hasSize(2);
            assertThat(read(server.received.get(0)).getMessageID())
                    .isEqualTo(read(server.received.get(1)).getMessageID());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kết quả\r\nBcc: ke.gian@example.vn", "Result\nBcc: ke.gian@example.vn", "Result\rX-Other: 1"})
    void subjectCannotAddHeaders(String subject) throws Exception {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            sender.handOver(message(ADDRESS, subject, "b"));
            MimeMessage read = read(server.received.getFirst());
            assertThat(read.getHeader("Bcc")).isNull();
            assertThat(read.getHeader("X-Other")).isNull();
            assertThat(read.getSubject()).doesNotContain("\r", "\n");
        }
    }

    @Test
    void textThatLooksLikeTheEndOfMailIsText() throws Exception {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            sender.handOver(message(ADDRESS, "a", "one\r\n.\r\nMAIL FROM:<x@y.vn>\r\ntwo"));
            assertThat(server.received).hasSize(1);
            assertThat((String) read(server.received.getFirst()).getContent())
                    .isEqualTo("one\r\n.\r\nMAIL FROM:<x@y.vn>\r\ntwo\r\n");
        }
    }

    @Test
    void addressWithNewlineReachesNoServer() {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            assertThat(sender.handOver(message("a@b.vn\r\nDATA", "a", "b"))).isInstanceOf(Permanent.class);
            assertThat(server.connections).hasValue(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RECIPIENT, 450, 4.2.1 busy, Temporary",
        "RECIPIENT, 550, 5.1.1 unknown, Permanent",
        "RECIPIENT, 552, 5.2.2 full, Temporary",
        "RECIPIENT, 550, 5.7.1 relaying denied, Technical",
        "SENDER, 550, not yours, Technical",
        "CONTENT, 451, later, Temporary",
        "CONTENT, 554, 5.7.1 spam, Technical",
        "CONTENT, 550, 5.1.1 unknown, Permanent",
        "GREETING, 421, busy, Temporary",
        "GREETING, 554, no service, Technical",
    })
    void refusalSaysWhatIsToBeDoneNext(Stage stage, int code, String words, String outcome) {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            server.refuse(stage, code, words + " " + ADDRESS);
            HandOver refused = sender.handOver(message(ADDRESS, "a", "b"));
            assertThat(refused.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(refused.toString()).doesNotContain(ADDRESS);

            server.acceptAll();
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void connectionIsUsedAgainAndClosedWhenIdle() {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server)) {
            IntStream.range(0, 5).forEach(number -> sender.handOver(message(ADDRESS, "a", "b")));
            assertThat(server.received).hasSize(5);
            assertThat(server.connections).hasValue(1);

            sender.closeIdle();
            assertThat(sender.keptConnections()).isEqualTo(1);
            clock.advance(Duration.ofSeconds(31));
            sender.closeIdle();
            assertThat(sender.keptConnections()).isZero();
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Accepted.class);
            assertThat(server.connections).hasValue(2);
        }
    }

    @Test
    void atMostSoManyConnectionsAreOpen() throws Exception {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = plain(server);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HandOver>> sent = IntStream.range(0, 40)
                    .mapToObj(number -> threads.submit(() -> sender.handOver(message(ADDRESS, "a", "b" + number))))
                    .toList();
            for (Future<HandOver> one : sent) {
                assertThat(one.get()).isInstanceOf(Accepted.class);
            }
            assertThat(server.received).hasSize(40);
            assertThat(server.connections.get()).isBetween(1, 2);
        }
    }

    @Test
    void connectionThatTheServerClosedIsNotUsedAgain() {
        MailServer first = MailServer.plain();
        int port = first.port();
        try (SmtpSender sender = sender(settings(port, Security.NONE, null, null))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Accepted.class);
            first.close();
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
        }
    }

    @Test
    void silentServerIsATechnicalFailure() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                SmtpSender sender = sender(settings(silent.getLocalPort(), Security.NONE, null, null))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
        }
    }

    @Test
    void nobodyAtThePortIsATechnicalFailure() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (SmtpSender sender = sender(settings(port, Security.NONE, null, null))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
        }
    }

    @Test
    void startTlsWithABelievedCertificateSignsInAndSends(@TempDir Path folder) {
        TestTls tls = TestTls.of(HOST, folder);
        try (MailServer server = MailServer.startTls(tls);
                SmtpSender sender =
                        sender(settings(server.port(), Security.STARTTLS, MailServer.PASSWORD, tls.pem()))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Accepted.class);
            assertThat(server.received).hasSize(1);
        }
    }

    @Test
    void tlsFromTheFirstByteSends(@TempDir Path folder) {
        TestTls tls = TestTls.of(HOST, folder);
        try (MailServer server = MailServer.tls(tls);
                SmtpSender sender = sender(settings(server.port(), Security.TLS, null, tls.pem()))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Accepted.class);
        }
    }

    @Test
    void wrongPasswordIsATechnicalFailure(@TempDir Path folder) {
        TestTls tls = TestTls.of(HOST, folder);
        try (MailServer server = MailServer.startTls(tls);
                SmtpSender sender = sender(settings(server.port(), Security.STARTTLS, "wrong", tls.pem()))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
            assertThat(server.received).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Security.class,
            names = {"STARTTLS", "TLS"})
    void certificateOfNobodyKnownOrOfAnotherHostIsNotBelieved(Security security, @TempDir Path folder) {
        TestTls other = TestTls.of("other.example.vn", folder);
        try (MailServer server = security == Security.TLS ? MailServer.tls(other) : MailServer.startTls(other);
                SmtpSender unknown = sender(settings(server.port(), security, MailServer.PASSWORD, null));
                SmtpSender named = sender(settings(server.port(), security, MailServer.PASSWORD, other.pem()))) {
            assertThat(unknown.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
            assertThat(named.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
            assertThat(server.received).isEmpty();
        }
    }

    @Test
    void serverWithoutStartTlsIsGivenNothing() {
        try (MailServer server = MailServer.plain();
                SmtpSender sender = sender(settings(server.port(), Security.STARTTLS, null, null))) {
            assertThat(sender.handOver(message(ADDRESS, "a", "b"))).isInstanceOf(Technical.class);
            assertThat(server.received).isEmpty();
        }
    }

    @Test
    void settingsThatCannotSendRefuseToStart() {
        MailSettings settings = settings(25, Security.NONE, null, null);
        assertThat(settings.toString()).doesNotContain(MailServer.PASSWORD);
        assertThatThrownBy(() -> sender(settings(25, Security.TLS, null, Path.of("there-is-none.pem"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private SmtpSender plain(MailServer server) {
        return sender(settings(server.port(), Security.NONE, null, null));
    }

    private SmtpSender sender(MailSettings settings) {
        return new SmtpSender(settings, clock);
    }

    private static MailSettings settings(
            int port, Security security, @Nullable String password, @Nullable Path authorities) {
        return new MailSettings(
                HOST,
                port,
                security,
                password == null ? null : MailServer.USER,
                password,
                "khong-tra-loi@motcua.example.vn",
                "Một cửa",
                authorities == null ? null : authorities.toString(),
                Duration.ofMillis(1500),
                2,
                Duration.ofSeconds(30));
    }

    private static ChannelMessage message(String address, String subject, String text) {
        return new ChannelMessage(UUID.randomUUID(), Channel.MAIL, address, subject, text);
    }

    private static MimeMessage read(MailServer.Received mail) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.raw().getBytes(StandardCharsets.ISO_8859_1)));
    }
}
