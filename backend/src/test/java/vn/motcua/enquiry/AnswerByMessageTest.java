package vn.motcua.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua._support.Api;
import vn.motcua._support.MovableClock;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.LookupMessage;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.GatewayEvents;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.HandOver.Accepted;
import vn.motcua.notification.channel.HandOver.Permanent;
import vn.motcua.notification.channel.HandOver.Technical;
import vn.motcua.notification.channel.HandOver.Temporary;
import vn.motcua.notification.channel.IncomingShortMessage;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;
import vn.motcua.routing.Desk;

/** Whoever sends a dossier's code and check value by short message is answered its status, once, and nothing about anyone. */
@ServerTest
class AnswerByMessageTest {
    private static final String SECRET = "secret-of-tests";

    private final Api api;
    private final Desk desk;
    private final GatewayEvents gateway;
    private final AnswerRows rows;
    private final AnswerSignal signal;
    private final LookupMessage lookupMessage;
    private final EmbeddedServer server;
    private final Transactions transactions;
    private final AnswerRelay relay;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final List<ChannelMessage> sent = new CopyOnWriteArrayList<>();
    private final String phone =
            "+8491%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private HandOver handOver = new Accepted("1");

    AnswerByMessageTest(
            Api api,
            Desk desk,
            GatewayEvents gateway,
            AnswerRows rows,
            AnswerSignal signal,
            LookupMessage lookupMessage,
            EmbeddedServer server,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.gateway = gateway;
        this.rows = rows;
        this.signal = signal;
        this.lookupMessage = lookupMessage;
        this.server = server;
        this.transactions = transactions;
        this.tables = tables;
        this.relay = relayOver(message -> {
            sent.add(message);
            return handOver;
        });
    }

    @BeforeEach
    void sendWhatOthersLeft() {
        clock.advance(Duration.ofMinutes(1));
        while (relay.runOnce() > 0) {
            clock.advance(Duration.ofMinutes(1));
        }
        sent.clear();
    }

    @Test
    void codeAndCheckValueAreAnsweredTheStatusAndNothingAboutAnyone() {
        Dossier dossier = desk.submitted();
        ask(question(dossier));
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        assertThat(sent).singleElement().satisfies(answer -> {
            assertThat(answer.address()).isEqualTo(phone);
            assertThat(answer.text())
                    .startsWith("Ho so " + dossier.requireCode() + ": da nop, dang cho tiep nhan.")
                    .doesNotContain(dossier.lookupCheck(), dossier.parties().ownerName());
        });
    }

    /** What papers and pages tell people to send. */
    @ParameterizedTest
    @EnumSource
    void whatPeopleAreToldToSendIsUnderstood(Language language) {
        Dossier dossier = desk.submitted();
        LookupMessage.Asked asked = lookupMessage.of(dossier, language).orElseThrow();
        assertThat(asked.number()).isEqualTo("8079");
        assertThat(Enquiry.parse(asked.text()))
                .isEqualTo(new Enquiry.Status(List.of(dossier.requireCode()), dossier.lookupCheck(), language));
    }

    @Test
    void wrongCheckValueAndUnknownCodeAreTheSameAnswer() {
        ask("TTHS " + desk.submitted().requireCode() + " 000000");
        ask("TTHS H99-200101-0001 000000");
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        assertThat(sent).hasSize(2).extracting(ChannelMessage::text).containsOnly(AnswerWords.notFound(Language.VI));
    }

    @Test
    void questionThatIsBroughtTwiceIsAnsweredOnce() {
        IncomingShortMessage question =
                new IncomingShortMessage(UUID.randomUUID().toString(), phone, "TRO GIUP");
        gateway.incoming(question);
        gateway.incoming(question);
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        gateway.incoming(question);
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        assertThat(sent).hasSize(1);
    }

    @Test
    void oneNumberIsAnsweredSoOften() {
        IntStream.range(0, 15).forEach(number -> ask("TRO GIUP"));
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        assertThat(sent).hasSize(AnswerByMessage.LIMIT.times());
    }

    @Test
    void shortCodesAndNamesAreNotAnswered() {
        for (String from : List.of("1022", "VIETTEL", "+4915112345678", "")) {
            gateway.incoming(new IncomingShortMessage(UUID.randomUUID().toString(), from, "TRO GIUP"));
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(relay.runOnce()).isZero();
    }

    @Test
    void answerWaitsUntilTheGatewayHasItUnderTheSameId() {
        ask("TRO GIUP");
        handOver = new Technical("no answer in time");
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        assertThat(relay.runOnce()).isZero();
        handOver = new Temporary(Optional.of(Duration.ofMinutes(20)), "HTTP 429");
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        clock.advance(Duration.ofMinutes(19));
        assertThat(relay.runOnce()).isZero();
        handOver = new Accepted("1");
        clock.advance(Duration.ofMinutes(2));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(sent)
                .hasSize(3)
                .extracting(ChannelMessage::id)
                .containsOnly(sent.getFirst().id());
        assertThat(ended("SENT")).isTrue();
    }

    @Test
    void relayThatDiesWithAnAnswerLeavesItToAnother() {
        ask("TRO GIUP");
        clock.advance(Duration.ofMinutes(1));
        assertThat(relay.claim()).hasSize(1);
        assertThat(relay.runOnce()).isZero();
        clock.advance(AnswerRelay.LEASE.plusSeconds(1));
        assertThat(relay.runOnce()).isEqualTo(1);
    }

    @Test
    void answerThatBreaksTheSenderKeepsNoOtherFromBeingSent() {
        ask("TRO GIUP");
        ask("HELP");
        clock.advance(Duration.ofMinutes(1));
        AnswerRelay breaking = relayOver(message -> {
            if (message.text().equals(AnswerWords.help(Language.VI))) {
                throw new IllegalStateException("a bug");
            }
            sent.add(message);
            return handOver;
        });
        assertThat(breaking.runOnce()).isEqualTo(2);
        assertThat(sent).extracting(ChannelMessage::text).containsExactly(AnswerWords.help(Language.EN));
        clock.advance(AnswerRelay.LEASE.plusSeconds(1));
        assertThat(relay.runOnce()).isEqualTo(1);
    }

    @Test
    void answersAreSentSideBySide() {
        ask("TRO GIUP");
        ask("HELP");
        clock.advance(Duration.ofMinutes(1));
        CyclicBarrier both = new CyclicBarrier(2);
        relayOver(message -> {
                    try {
                        both.await(20, TimeUnit.SECONDS);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                        return new Technical("the other is not sent at the same time");
                    }
                    sent.add(message);
                    return handOver;
                })
                .runOnce();
        assertThat(sent).hasSize(2);
    }

    @Test
    void writtenAnswerWakesTheRelay() {
        AnswerRelay woken = relayOver(message -> {
            sent.add(message);
            return handOver;
        });
        AnswerLoop loop = new AnswerLoop(() -> woken, signal);
        loop.start(new ServerStartupEvent(server));
        try {
            ask("TRO GIUP");
            clock.advance(Duration.ofMinutes(1));
            Awaitility.await().until(() -> sent.size() == 1);
        } finally {
            loop.stop();
        }
    }

    @Test
    void answerThatNobodyWaitsForAnyMoreIsGivenUp() {
        ask("TRO GIUP");
        handOver = new Technical("no answer in time");
        for (int tries = 0; tries < 60; tries++) {
            clock.advance(Duration.ofMinutes(15));
            relay.runOnce();
        }
        assertThat(ended("GIVEN_UP")).isTrue();
        assertThat(sent).hasSizeBetween(10, 30);
    }

    @Test
    void numberThatTakesNoMessagesIsNotTriedAgain() {
        ask("TRO GIUP");
        handOver = new Permanent("SMPP status 0x0B");
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        clock.advance(Duration.ofHours(1));
        assertThat(relay.runOnce()).isZero();
        assertThat(ended("GIVEN_UP")).isTrue();
    }

    @Test
    void gatewayThatKnowsTheSecretBringsQuestionsByHttp() {
        Dossier dossier = desk.submitted();
        String id = UUID.randomUUID().toString();
        for (int times = 0; times < 2; times++) {
            bring(Map.of("id", id, "from", phone.substring(1), "text", question(dossier)))
                    .header("Gateway-Secret", SECRET)
                    .expect(204);
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(sent.getFirst().address()).isEqualTo(phone);
    }

    @Test
    void whoDoesNotKnowTheSecretBringsNothing() {
        Map<String, String> message = Map.of("id", UUID.randomUUID().toString(), "from", phone, "text", "TRO GIUP");
        bring(message).send().expectProblem(401, "unauthenticated");
        bring(message).header("Gateway-Secret", "secret-of-test").send().expectProblem(401, "unauthenticated");
        bring(message).header("Gateway-Secret", "").send().expectProblem(401, "unauthenticated");
        clock.advance(Duration.ofMinutes(1));
        assertThat(relay.runOnce()).isZero();
    }

    @Test
    void reportIsTakenFromWhoeverKnowsTheSecret() {
        Map<String, String> said = Map.of("reference", "report-" + UUID.randomUUID(), "state", "DELIVERED");
        report(said).send().expectProblem(401, "unauthenticated");
        report(said).header("Gateway-Secret", "wrong").send().expectProblem(401, "unauthenticated");
        assertThat(kept(said)).isZero();
        report(said).header("Gateway-Secret", SECRET).expect(204);
        report(said).header("Gateway-Secret", SECRET).expect(204);
        assertThat(kept(said)).isEqualTo(1);
    }

    @Test
    void reportOfNoShapeIsRefused() {
        List.of(Map.of("reference", "1", "state", "MAYBE"), Map.of("state", "FAILED"), Map.of("reference", "1"))
                .forEach(said ->
                        report(said).header("Gateway-Secret", SECRET).send().expectProblem(400, "invalid-input"));
    }

    @Test
    void messageOfNoShapeIsRefused() {
        List.of(
                        Map.of("id", "", "from", phone, "text", "a"),
                        Map.of("id", "1", "text", "a"),
                        Map.of("id", "1", "from", phone, "text", "a".repeat(2001)))
                .forEach(message ->
                        bring(message).header("Gateway-Secret", SECRET).send().expectProblem(400, "invalid-input"));
    }

    private Api.Call bring(Map<String, String> message) {
        return api.post("/api/v1/gateway/sms").json(message);
    }

    private Api.Call report(Map<String, String> said) {
        return api.post("/api/v1/gateway/sms/reports").json(said);
    }

    private long kept(Map<String, String> said) {
        return tables.count("channel_report WHERE reference = '" + said.get("reference") + "'");
    }

    private AnswerRelay relayOver(SmsSender sender) {
        return new AnswerRelay(rows, sender, transactions, clock);
    }

    /** And nothing is kept of number and words. */
    private boolean ended(String state) {
        String id = Tables.id(sent.getFirst().id());
        return tables.count("enquiry_answer WHERE id = " + id + " AND phone IS NULL AND text IS NULL AND state = '"
                        + state + "'")
                == 1;
    }

    private void ask(String text) {
        gateway.incoming(new IncomingShortMessage(UUID.randomUUID().toString(), phone, text));
    }

    private static String question(Dossier dossier) {
        return "tths " + dossier.requireCode() + " " + dossier.lookupCheck();
    }
}
