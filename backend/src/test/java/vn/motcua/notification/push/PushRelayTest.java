package vn.motcua.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.device.Device;
import vn.motcua.device.Devices;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.push.provider.PushSender;
import vn.motcua.notification.push.provider.PushSenders;
import vn.motcua.notification.relay.ProviderGate;
import vn.motcua.notification.standin.Behaviour;
import vn.motcua.notification.standin.Behaviour.Answer;
import vn.motcua.notification.standin.PhoneStandIn;
import vn.motcua.notification.standin.Push;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

/** The relay, the real SDK and the stand-in phone over the real tables. */
@DatabaseTest
class PushRelayTest {
    private static final PhoneStandIn PHONE = PhoneStandIn.start(0);
    private static final PushSender SENDER =
            PushSenders.standIn(URI.create(PHONE.url()), Clock.systemUTC(), Duration.ofSeconds(5));

    private final Recipients people;
    private final Devices devices;
    private final PushQueue queue;
    private final PushDeliveries deliveries;
    private final PushMessages messages;
    private final Transactions transactions;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final String token = "token-" + UUID.randomUUID();
    private final PushRelay relay;

    PushRelayTest(
            Recipients people,
            Devices devices,
            PushQueue queue,
            PushDeliveries deliveries,
            PushMessages messages,
            Transactions transactions,
            Tables tables) {
        this.people = people;
        this.devices = devices;
        this.queue = queue;
        this.deliveries = deliveries;
        this.messages = messages;
        this.transactions = transactions;
        this.tables = tables;
        this.relay = relay();
    }

    @BeforeEach
    void emptyQueue() {
        PHONE.answerNormally();
        tables.empty("push_delivery", "inbox_message");
    }

    @AfterAll
    static void stop() {
        SENDER.close();
        PHONE.close();
    }

    @Test
    void deliveryIsSentOnceAndItsTokenForgotten() {
        add(person(Language.VI), Ids.next());
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(relay.runOnce()).isZero();
        assertThat(pushes()).hasSize(1);
        assertThat(tables.count(
                        "push_delivery WHERE state = 'DELIVERED' AND push_token = '' AND finished_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void pushSpeaksTheLanguageOfTheDevice() {
        add(person(Language.EN), Ids.next());
        relay.runOnce();
        assertThat(pushes().getFirst().title()).isEqualTo("A representation has ended");
    }

    @Test
    void rolledBackTransactionSendsNothing() {
        ApplicantId person = person(Language.VI);
        assertThatThrownBy(() -> transactions.write(() -> {
                    addWithin(person, Ids.next());
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(relay.runOnce()).isZero();
        assertThat(pushes()).isEmpty();
    }

    @Test
    void claimOfAKilledServerIsSentAfterItsLeaseWithTheSameMessageId() {
        add(person(Language.VI), Ids.next());
        PushDelivery claimed = relay.claim().getFirst();
        SENDER.send(messages.of(claimed, Objects.requireNonNull(claimed.target())));
        clock.advance(Duration.ofSeconds(59));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(pushes().stream().map(push -> push.data().get("messageId")))
                .hasSize(2)
                .containsOnly(claimed.id().toString());
    }

    @Test
    void serverThatLostItsLeaseWritesNothing() {
        add(person(Language.VI), Ids.next());
        PushDelivery slow = relay.claim().getFirst();
        clock.advance(Duration.ofMinutes(2));
        relay.claim();
        transactions.write(() ->
                deliveries.write(List.of(DeliveryResult.finished(slow, DeliveryState.DELIVERED)), clock.instant()));
        assertThat(tables.count("push_delivery WHERE state = 'WAITING'")).isEqualTo(1);
    }

    @Test
    void relaysAtOnceClaimDifferentDeliveries() {
        ApplicantId person = person(Language.VI);
        IntStream.range(0, 300).forEach(i -> add(person, Ids.next()));
        List<CompletableFuture<List<PushDelivery>>> claims = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> relay().claim()))
                .limit(3)
                .toList();
        List<UUID> claimed = claims.stream()
                .flatMap(one -> one.join().stream())
                .map(PushDelivery::id)
                .toList();
        assertThat(claimed).doesNotHaveDuplicates().hasSize(3 * ProviderGate.BEFORE_FIRST_ANSWER);
    }

    @Test
    void pushesOfOneThreadReachADeviceInOrderAndOthersDoNotWait() {
        ApplicantId person = person(Language.VI);
        ApplicantId another = people.citizen();
        people.device(another, token + "-another", Language.VI);
        UUID dossier = Ids.next();
        UUID first = add(person, dossier);
        UUID second = add(person, dossier);
        UUID other = add(another, Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.UNAVAILABLE), 1);
        PHONE.answer(token + "-another", Behaviour.NORMAL);
        assertThat(relay.runOnce()).isEqualTo(2);
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(11));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(relay.runOnce()).isEqualTo(1);
        List<String> shown =
                pushes().stream().map(push -> push.data().get("inboxMessageId")).toList();
        assertThat(shown).containsExactlyInAnyOrder(first.toString(), second.toString(), other.toString());
        assertThat(shown.getLast()).isEqualTo(second.toString());
    }

    @Test
    void retryAfterIsHonoured() {
        add(person(Language.VI), Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.QUOTA_EXCEEDED).withRetryAfter(Duration.ofMinutes(3)), 1);
        relay.runOnce();
        clock.advance(Duration.ofMinutes(3).minusMillis(1));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(pushes()).hasSize(1);
    }

    @Test
    void deliveryIsTriedForFourHoursThenSetApart() {
        add(person(Language.VI), Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.INTERNAL));
        Duration passed = Duration.ZERO;
        int tries = 0;
        while (tables.count("push_delivery WHERE state = 'WAITING'") == 1) {
            tries += relay.runOnce();
            clock.advance(Duration.ofMinutes(1));
            passed = passed.plusMinutes(1);
        }
        assertThat(passed)
                .isBetween(
                        Duration.ofHours(3).plusMinutes(30), Duration.ofHours(4).plusMinutes(2));
        assertThat(tries).isBetween(15, 45);
        assertThat(tables.count("push_delivery WHERE state = 'EXPIRED' AND reason = 'INTERNAL'"))
                .isEqualTo(1);
    }

    @Test
    void deliveryFoundTooOldKeepsTheReasonOfItsLastTry() {
        add(person(Language.VI), Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.INTERNAL));
        relay.runOnce();
        clock.advance(Duration.ofHours(4));
        relay.runOnce();
        assertThat(tables.count("push_delivery WHERE state = 'EXPIRED' AND reason = 'INTERNAL' AND attempts = 2"))
                .isEqualTo(1);
    }

    @Test
    void rejectedDeliveryIsNotTriedAgain() {
        add(person(Language.VI), Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.INVALID_ARGUMENT));
        relay.runOnce();
        assertThat(tables.count("push_delivery WHERE state = 'REJECTED' AND reason = 'INVALID_ARGUMENT'"))
                .isEqualTo(1);
    }

    @Test
    void deadTokenTakesItsDeviceWithIt() {
        ApplicantId person = person(Language.VI);
        add(person, Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.UNREGISTERED));
        relay.runOnce();
        assertThat(people.devicesOf(person)).isZero();
        assertThat(tables.count("push_delivery WHERE state = 'TOKEN_DEAD'")).isEqualTo(1);
    }

    @Test
    void deviceWithANewTokenIsKeptAndReachedThere() {
        ApplicantId person = people.citizen();
        UUID device = people.device(person, token, Language.VI);
        add(person, Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.UNREGISTERED), 1);
        relay(message -> {
                    people.changeToken(device, token + "-new");
                    return SENDER.send(message);
                })
                .runOnce();
        assertThat(people.devicesOf(person)).isEqualTo(1);
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(pushes()).extracting(Push::token).containsExactly(token + "-new");
    }

    @Test
    void deviceSignedOutMeanwhileIsNotToldByALaterTry() {
        ApplicantId person = people.citizen();
        UUID device = people.device(person, token, Language.VI);
        add(person, Ids.next());
        PHONE.answer(token, Behaviour.of(Answer.UNAVAILABLE), 1);
        relay.runOnce();
        people.signOut(device);
        clock.advance(Duration.ofMinutes(1));
        relay.runOnce();
        assertThat(pushes()).isEmpty();
        assertThat(tables.count("push_delivery WHERE state = 'DEVICE_GONE' AND push_token = ''"))
                .isEqualTo(1);
    }

    @Test
    void silentProviderHoldsFewDeliveriesAndNotForTheirWholeLease() {
        ApplicantId person = person(Language.VI);
        IntStream.range(0, 100).forEach(i -> add(person, Ids.next()));
        PHONE.answer(token, Behaviour.of(Answer.SILENCE));

        assertTimeout(
                Duration.ofSeconds(60), () -> assertThat(relay.runOnce()).isEqualTo(ProviderGate.BEFORE_FIRST_ANSWER));

        assertThat(tables.count("push_delivery WHERE attempts = 0")).isEqualTo(84);
    }

    @Test
    void outageLosesNothingAndIsNotHammered() {
        ApplicantId person = person(Language.VI);
        add(person, Ids.next());
        relay.runOnce();
        IntStream.range(0, 59).forEach(i -> add(person, Ids.next()));
        PHONE.answer(token, Behaviour.of(Answer.UNAVAILABLE));
        relay.runOnce();
        clock.advance(Duration.ofSeconds(1));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofMinutes(2));
        assertThat(relay.runOnce()).isEqualTo(1);
        PHONE.answerNormally();
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(2));
            relay.runOnce();
        }
        assertThat(pushes()).hasSize(60);
        assertThat(tables.count("push_delivery WHERE state = 'DELIVERED'")).isEqualTo(60);
    }

    private PushRelay relay() {
        return relay(SENDER);
    }

    private PushRelay relay(PushSender sender) {
        return new PushRelay(deliveries, messages, sender, devices, transactions, clock);
    }

    private ApplicantId person(Language language) {
        ApplicantId person = people.citizen();
        people.device(person, token, language);
        return person;
    }

    private UUID add(ApplicantId person, UUID thread) {
        return transactions.write(() -> addWithin(person, thread));
    }

    /** Gives the inbox message's id. */
    private UUID addWithin(ApplicantId person, UUID thread) {
        UUID event = Ids.next();
        UUID message = people.message(person, event, NotificationKind.REPRESENTATION_ENDED, clock.instant());
        Device device = devices.listFor(person).getFirst();
        queue.add(
                List.of(new NewDelivery(new PushSubject.ToApplicant(message, person), event, thread, device)),
                clock.instant());
        return message;
    }

    private List<Push> pushes() {
        return PHONE.pushes().stream()
                .filter(push -> push.token().startsWith(token))
                .toList();
    }
}
