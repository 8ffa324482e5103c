package vn.motcua.notification.channel.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.BeanProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.net.ServerSocketFactory;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua._support.MovableClock;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.DeliveryReports;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.HandOver.Accepted;
import vn.motcua.notification.channel.HandOver.Permanent;
import vn.motcua.notification.channel.HandOver.Technical;
import vn.motcua.notification.channel.IncomingParts;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.notification.channel.IncomingShortMessages;
import vn.motcua.notification.channel.TestTls;
import vn.motcua.notification.channel.sms.SmsSettings;
import vn.motcua.notification.channel.sms.smpp.SmppSettings.LongMessages;
import vn.motcua.platform.outbox.BackOff;

class SmppSenderTest {
    private static final String NUMBER = "+84912345678";
    private static final BackOff QUICK = new BackOff(Duration.ofMillis(20), Duration.ofMillis(50));

    private final MessageCentre centre = MessageCentre.start();
    private final MovableClock clock = new MovableClock();
    private final List<IncomingShortMessage> incoming = new CopyOnWriteArrayList<>();
    private final List<String> reports = new CopyOnWriteArrayList<>();
    private final IncomingParts parts = new KeptParts();
    private @Nullable SmppSender sender;
    private volatile boolean broken;

    @AfterEach
    void close() throws IOException {
        if (sender != null) {
            sender.close();
        }
        centre.close();
    }

    @Test
    void plainMessageGoesInTheDefaultAlphabetUnderTheBrandName() {
        assertThat(started(true).handOver(message("Hồ sơ đã có kết quả"))).isEqualTo(new Accepted("m1"));
        SubmitSm sent = centre.submitted.getFirst();
        assertThat(Gsm7.decode(sent.getShortMessage())).isEqualTo("Ho so da co ket qua");
        assertThat(sent.getDataCoding()).isZero();
        assertThat(sent.getSourceAddr()).isEqualTo("MOTCUA");
        assertThat(sent.getSourceAddrTon()).isEqualTo((byte) 5);
        assertThat(sent.getDestAddress()).isEqualTo("84912345678");
        assertThat(sent.getDestAddrTon()).isEqualTo((byte) 1);
        assertThat(sent.getDestAddrNpi()).isEqualTo((byte) 1);
    }

    @Test
    void vietnameseWithDiacriticsGoesInUcs2() {
        assertThat(started(false).handOver(message("Hồ sơ đã có kết quả"))).isInstanceOf(Accepted.class);
        SubmitSm sent = centre.submitted.getFirst();
        assertThat(sent.getDataCoding()).isEqualTo((byte) 8);
        assertThat(new String(sent.getShortMessage(), StandardCharsets.UTF_16BE))
                .isEqualTo("Hồ sơ đã có kết quả");
    }

    @Test
    void longMessageGoesInPartsAndIsKnownByTheLast() {
        assertThat(started(false).handOver(message("đ".repeat(150)))).isEqualTo(new Accepted("m3"));
        assertThat(centre.submitted).hasSize(3).allSatisfy(part -> {
            assertThat(part.isUdhi()).isTrue();
            assertThat(part.getShortMessage()).startsWith(5, 0, 3).hasSizeLessThanOrEqualTo(140);
        });
        assertThat(centre.submitted).map(SubmitSm::getRegisteredDelivery).containsExactly((byte) 0, (byte) 0, (byte) 1);
    }

    @Test
    void longMessageGoesWholeWhereTheCentreCutsIt() {
        sender = new SmppSender(
                settings(centre.port(), LongMessages.PAYLOAD, null),
                new SmsSettings("1022", false),
                events(),
                clock,
                QUICK);
        sender.start();
        assertThat(sender.handOver(message("đ".repeat(150)))).isInstanceOf(Accepted.class);
        SubmitSm sent = centre.submitted.getFirst();
        assertThat(sent.getOptionalParameter(OptionalParameter.Message_payload.class)
                        .getValue())
                .hasSize(300);
        assertThat(sent.getSourceAddrTon()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0x58, Temporary",
        "0x14, Temporary",
        "0x64, Temporary",
        "0x0B, Permanent",
        "0x08, Technical",
        "0x45, Technical"
    })
    void statusSaysWhatIsToBeDoneNext(String status, String outcome) {
        centre.answer(Integer.decode(status));
        HandOver refused = started(true).handOver(message("a"));
        assertThat(refused.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(refused.toString()).contains(status).doesNotContain("912345678");

        centre.answer(0);
        assertThat(sender().handOver(message("a"))).isInstanceOf(Accepted.class);
    }

    @Test
    void whatIsNoNumberReachesNoCentre() {
        ChannelMessage message = new ChannelMessage(UUID.randomUUID(), Channel.SMS, "12345", null, "a");
        assertThat(started(true).handOver(message)).isInstanceOf(Permanent.class);
        assertThat(centre.submitted).isEmpty();
    }

    @Test
    void sessionThatBreaksInTheMiddleIsMadeAgain() {
        centre.before(() -> {
            centre.before(() -> {});
            centre.cut();
        });
        assertThat(started(true).handOver(message("a"))).isInstanceOf(Technical.class);
        await().untilAsserted(() -> assertThat(centre.binds).hasValue(2));
        assertThat(sender().handOver(message("b"))).isInstanceOf(Accepted.class);
    }

    @Test
    void centreThatComesLaterIsFound() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        sender = new SmppSender(
                settings(port, LongMessages.PARTS, null), new SmsSettings("", true), events(), clock, QUICK);
        sender.start();
        assertThat(sender.handOver(message("a"))).isEqualTo(new Technical("no session with the message centre"));
        try (MessageCentre late = new MessageCentre(port, ServerSocketFactory.getDefault())) {
            assertThat(sender.handOver(message("a"))).isInstanceOf(Accepted.class);
            assertThat(late.submitted).hasSize(1);
        }
    }

    @Test
    void wrongPasswordNeverBecomesASession() {
        SmppSettings right = settings(centre.port(), LongMessages.PARTS, null);
        SmppSettings wrong = new SmppSettings(
                right.host(),
                right.port(),
                false,
                null,
                MessageCentre.SYSTEM,
                "wrong",
                "",
                -1,
                0,
                LongMessages.PARTS,
                10,
                right.timeout(),
                right.enquireLink());
        sender = new SmppSender(wrong, new SmsSettings("", true), events(), clock, QUICK);
        sender.start();
        assertThat(sender.handOver(message("a"))).isInstanceOf(Technical.class);
        assertThat(centre.binds).hasValueGreaterThan(1);
        assertThat(wrong.toString()).doesNotContain("wrong");
    }

    @Test
    void silentCentreIsATechnicalFailure() {
        centre.before(() -> await().atMost(Duration.ofSeconds(3)).until(() -> broken));
        assertThat(started(true).handOver(message("a"))).isEqualTo(new Technical("no answer in time"));
        broken = true;
    }

    @Test
    void onlySoManyMessagesWaitAtOnce() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        centre.before(() -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
        });
        SmppSender started = started(true);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HandOver>> sent = IntStream.range(0, 200)
                    .mapToObj(number -> threads.submit(() -> started.handOver(message("a" + number))))
                    .toList();
            for (Future<HandOver> one : sent) {
                assertThat(one.get()).isInstanceOf(Accepted.class);
            }
        }
        assertThat(centre.submitted).hasSize(200);
        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void messageThatSomebodySentIsTaken() throws Exception {
        bound();
        centre.bring("84912345678", "TTHS H56.31-261122-0001 ABC234", (byte) 0);
        centre.bring("84912345678", "Trợ giúp", (byte) 8);
        assertThat(incoming)
                .map(IncomingShortMessage::text)
                .containsExactly("TTHS H56.31-261122-0001 ABC234", "Trợ giúp");
        assertThat(incoming).map(IncomingShortMessage::from).containsOnly("84912345678");
        assertThat(incoming.getFirst().toString()).doesNotContain("84912345678", "TTHS");
    }

    @Test
    void messageBroughtTwiceHasOneId() throws Exception {
        bound();
        centre.bring("84912345678", "TTHS", (byte) 0);
        centre.bring("84912345678", "TTHS", (byte) 0);
        centre.bring("84912345679", "TTHS", (byte) 0);
        assertThat(incoming).map(IncomingShortMessage::id).hasSize(3);
        assertThat(incoming.get(0).id())
                .isEqualTo(incoming.get(1).id())
                .isNotEqualTo(incoming.get(2).id());
    }

    @Test
    void messageThatCannotBeTakenNowIsRefusedAndTakenWhenItComesAgain() throws Exception {
        bound();
        broken = true;
        assertThat(centre.bringAndSay("84912345678", "TTHS")).isEqualTo(0x64);
        broken = false;
        assertThat(centre.bringAndSay("84912345678", "TTHS")).isZero();
        assertThat(incoming).hasSize(1);
    }

    @Test
    void receiptsTellWhatBecameOfAMessage() throws Exception {
        bound();
        centre.receipt("m1", "DELIVRD");
        centre.receipt("m2", "UNDELIV");
        centre.receipt("m3", "EXPIRED");
        centre.receipt("m4", "ENROUTE");
        assertThat(reports).containsExactly("SMS m1 DELIVERED", "SMS m2 FAILED", "SMS m3 FAILED");
        assertThat(incoming).isEmpty();
    }

    @Test
    void receiptWithoutWordsTellsTheSame() throws Exception {
        bound();
        centre.receiptWithoutWords("m1", 2);
        centre.receiptWithoutWords("m2", 5);
        centre.receiptWithoutWords("m3", 8);
        centre.receiptWithoutWords("m4", 1);
        centre.receiptWithoutWords("", 2);
        assertThat(reports).containsExactly("SMS m1 DELIVERED", "SMS m2 FAILED", "SMS m3 FAILED");
    }

    @Test
    void partsOfALongMessageAreTakenAsOne() throws Exception {
        bound();
        centre.bringPart("84912345678", 7, 2, 2, "ABC234");
        centre.bringPart("84912345679", 7, 2, 1, "of another ");
        assertThat(incoming).isEmpty();
        centre.bringPart("84912345678", 7, 2, 1, "TTHS H56.31-261122-0001 ");
        centre.bringSegment("84912345678", 300, 2, 1, "TTHS ");
        centre.bringSegment("84912345678", 300, 2, 2, "GIUP");
        assertThat(incoming)
                .map(IncomingShortMessage::text)
                .containsExactly("TTHS H56.31-261122-0001 ABC234", "TTHS GIUP");
    }

    @Test
    void onePartOfOneIsAWholeMessage() throws Exception {
        bound();
        centre.bringPart("84912345678", 7, 1, 1, "TTHS");
        centre.bringPart("84912345678", 7, 200, 1, "of very many");
        assertThat(incoming).map(IncomingShortMessage::text).containsExactly("TTHS", "of very many");
    }

    @Test
    void receiptThatNobodyCanReadIsNoMessageOfAPerson() throws Exception {
        bound();
        centre.receipt("m1", "NONSENSE");
        centre.onItsWay("m1");
        assertThat(reports).isEmpty();
        assertThat(incoming).isEmpty();
    }

    @Test
    void tlsChecksWhomItSpeaksTo(@TempDir Path folder) throws IOException {
        TestTls own = TestTls.of("127.0.0.1", folder);
        TestTls other = TestTls.of("other.example.vn", folder);
        try (MessageCentre secured = new MessageCentre(0, own.server().getServerSocketFactory());
                MessageCentre wrong = new MessageCentre(0, other.server().getServerSocketFactory());
                SmppSender believes = tls(secured.port(), own);
                SmppSender doubts = tls(wrong.port(), other)) {
            assertThat(believes.handOver(message("a"))).isInstanceOf(Accepted.class);
            assertThat(doubts.handOver(message("a"))).isInstanceOf(Technical.class);
            assertThat(wrong.binds).hasValue(0);
        }
    }

    @Test
    void settingsThatCannotSendRefuseToStart() {
        assertThatThrownBy(() -> new SmppSender(
                        settings(1, LongMessages.PARTS, Path.of("there-is-none.pem")),
                        new SmsSettings("", true),
                        events(),
                        clock,
                        QUICK))
                .isInstanceOf(IllegalStateException.class);
    }

    private SmppSender tls(int port, TestTls tls) {
        SmppSender made = new SmppSender(
                settings(port, LongMessages.PARTS, tls.pem()), new SmsSettings("", true), events(), clock, QUICK);
        made.start();
        return made;
    }

    private SmppSender started(boolean unaccented) {
        SmppSender made = new SmppSender(
                settings(centre.port(), LongMessages.PARTS, null),
                new SmsSettings("MOTCUA", unaccented),
                events(),
                clock,
                QUICK);
        sender = made;
        made.start();
        return made;
    }

    private SmppSender sender() {
        return java.util.Objects.requireNonNull(sender);
    }

    private void bound() {
        started(true);
        await().untilAsserted(() -> assertThat(centre.sessions).isNotEmpty());
        assertThat(sender().handOver(message("a"))).isInstanceOf(Accepted.class);
    }

    private GatewayEvents events() {
        BeanProvider<IncomingShortMessages> takers = () -> message -> {
            if (broken) {
                throw new IllegalStateException("the database is away");
            }
            incoming.add(message);
        };
        BeanProvider<DeliveryReports> hearers =
                () -> (channel, reference, report) -> reports.add(channel + " " + reference + " " + report);
        return new GatewayEvents(takers, () -> parts, hearers);
    }

    private static SmppSettings settings(int port, LongMessages longMessages, @Nullable Path authorities) {
        return new SmppSettings(
                "127.0.0.1",
                port,
                authorities != null,
                authorities == null ? null : authorities.toString(),
                MessageCentre.SYSTEM,
                MessageCentre.PASSWORD,
                "",
                -1,
                0,
                longMessages,
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5));
    }

    private static ChannelMessage message(String text) {
        return new ChannelMessage(UUID.randomUUID(), Channel.SMS, NUMBER, null, text);
    }
}
