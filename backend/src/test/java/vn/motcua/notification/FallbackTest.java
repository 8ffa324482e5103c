package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.device.Devices;
import vn.motcua.notification.MessageDelivery.State;
import vn.motcua.notification.MessageDelivery.Way;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.push.PushQueue;
import vn.motcua.notification.push.PushRelay;
import vn.motcua.notification.push.Relays;
import vn.motcua.notification.push.provider.PushOutcome;
import vn.motcua.notification.push.provider.PushOutcome.Delivered;
import vn.motcua.notification.push.provider.PushOutcome.TokenDead;
import vn.motcua.notification.reach.Reach;
import vn.motcua.notification.reach.Reaches;
import vn.motcua.notification.settings.NoticeSettingsRows;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.time.Zone;

@DatabaseTest
class FallbackTest {
    private static final NotificationKind WORTH_IT = NotificationKind.DOSSIER_RESOLVED;
    private static final NotificationKind NOT_WORTH_IT = NotificationKind.DOSSIER_STARTED;

    private final Recipients people;
    private final InboxMessages messages;
    private final MessageDeliveries deliveries;
    private final Announcements announcements;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final FakeChannel sms = new FakeChannel(Channel.SMS);
    private final FakeChannel mail = new FakeChannel(Channel.MAIL);
    private final Reach reach;
    private final PushRelay pushes;
    private final ApplicantId person;
    private volatile PushOutcome pushed = new Delivered();

    FallbackTest(
            Recipients people,
            InboxMessages messages,
            MessageDeliveries deliveries,
            Devices devices,
            PushQueue queue,
            NoticeSettingsRows settings,
            MessageTemplates templates,
            Applicants applicants,
            Transactions transactions,
            Tables tables,
            Reaches reaches,
            Relays relays) {
        this.people = people;
        this.messages = messages;
        this.deliveries = deliveries;
        this.applicants = applicants;
        this.transactions = transactions;
        this.tables = tables;
        this.reach = reaches.by(clock, sms, mail);
        this.pushes = relays.to(message -> pushed, clock);
        this.announcements = new Announcements(messages, devices, queue, settings, reach.fallback(), templates, clock);
        this.person = people.citizen();
    }

    @BeforeEach
    void emptyTables() {
        tables.empty("push_delivery", "channel_delivery", "inbox_message");
        people.noEmail(person);
    }

    @Test
    void noticeThatNoAppConfirmsGoesByShortMessageAfterItsTimeAndOnce() {
        withPhone(person);
        UUID message = tell(person, WORTH_IT);
        pushes.runOnce();
        passes(Reaches.FALLBACK_AFTER.minusSeconds(1));
        assertThat(sms.asked()).isEmpty();
        passes(Duration.ofSeconds(1));
        assertThat(sms.asked()).hasSize(1);
        assertThat(sms.asked().getFirst().text()).startsWith("Ho so H56.14-260205-0001 da co ket qua.");
        assertThat(ways(message))
                .containsExactly(
                        new MessageDelivery(Way.PUSH, State.HANDED_OVER),
                        new MessageDelivery(Way.SMS, State.HANDED_OVER));
        passes(Duration.ofDays(1));
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void receivedNoticeIsToldNoOtherWay() {
        withPhone(person);
        UUID message = tell(person, WORTH_IT);
        transactions.write(() -> messages.markReceived(person, List.of(message), clock.instant()));
        passes(Duration.ofDays(1));
        assertThat(sms.asked()).isEmpty();
        assertThat(ways(message)).containsExactly(new MessageDelivery(Way.PUSH, State.RECEIVED));
    }

    @Test
    void noticeThatWasReadOnTheWebIsToldNoOtherWay() {
        withPhone(person);
        UUID message = tell(person, WORTH_IT);
        transactions.write(() -> messages.markRead(person, message, clock.instant()));
        passes(Duration.ofDays(1));
        assertThat(sms.asked()).isEmpty();
    }

    @Test
    void shortMessageThatWaitsIsCalledOffByReading() {
        quietFor(Duration.ofHours(2));
        UUID message = tell(person, WORTH_IT);
        reach.settle();
        assertThat(ways(message)).containsExactly(new MessageDelivery(Way.SMS, State.QUEUED));
        transactions.write(() -> messages.markRead(person, message, clock.instant()));
        assertThat(ways(message)).containsExactly(new MessageDelivery(Way.SMS, State.CALLED_OFF));
        passes(Duration.ofHours(3));
        assertThat(sms.asked()).isEmpty();
        assertThat(ways(message)).containsExactly(new MessageDelivery(Way.SMS, State.CALLED_OFF));
    }

    @Test
    void noShortMessageAsksForWhatWasAnsweredMeanwhile() {
        withPhone(person);
        UUID answered = Ids.next();
        tell(person, NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED, answered, null);
        tell(person, NotificationKind.DOSSIER_PAYMENT_REQUESTED, answered, null);
        tell(person, NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED, Ids.next(), null);
        tell(person, NotificationKind.DOSSIER_SUPPLEMENT_ANSWERED, answered, null);
        passes(Reaches.FALLBACK_AFTER);
        assertThat(sms.asked().stream().map(message -> message.text().substring(0, 45)))
                .containsExactlyInAnyOrder(
                        "Ho so H56.14-260205-0001 co khoan phi, le phi",
                        "Ho so H56.14-260205-0001 can bo sung. Xem noi");
        assertThat(tables.count("channel_delivery WHERE state = 'CALLED_OFF'")).isEqualTo(1);
    }

    @Test
    void whoHasNoAppIsToldAtOnce() {
        tell(person, WORTH_IT);
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whoseEveryTokenIsDeadIsToldAtOnce() {
        withPhone(person);
        people.device(person, "tablet-" + UUID.randomUUID(), Language.VI);
        tell(person, WORTH_IT);
        pushed = new TokenDead();
        while (pushes.runOnce() > 0) {
            // Each run is one batch.
        }
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whatIsNotWorthAShortMessageGoesByMailAlone() {
        people.email(person, "a@example.vn");
        tell(person, NOT_WORTH_IT);
        tell(person, WORTH_IT);
        reach.settle();
        assertThat(mail.asked())
                .hasSize(2)
                .allMatch(message -> message.address().equals("a@example.vn"));
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whoWantsNeitherIsToldInTheInboxAlone() {
        people.email(person, "a@example.vn");
        people.wants(person, true, false, false);
        UUID message = tell(person, WORTH_IT);
        passes(Duration.ofDays(1));
        assertThat(sms.asked()).isEmpty();
        assertThat(mail.asked()).isEmpty();
        assertThat(ways(message)).isEmpty();
    }

    @Test
    void whoWantsNoPushesIsPushedNothingAndToldAtOnce() {
        withPhone(person);
        people.wants(person, false, true, true);
        tell(person, WORTH_IT);
        reach.settle();
        assertThat(tables.count("push_delivery")).isZero();
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whatIsChosenMeanwhileCounts() {
        withPhone(person);
        tell(person, WORTH_IT);
        people.wants(person, true, false, true);
        passes(Duration.ofHours(1));
        assertThat(sms.asked()).isEmpty();
    }

    @Test
    void everyWayButTheInboxWaitsForTheEndOfQuietHours() {
        withPhone(person);
        quietFor(Duration.ofHours(2));
        UUID message = tell(person, WORTH_IT);
        assertThat(transactions.read(() -> messages.find(person, message))).isPresent();
        assertThat(pushes.runOnce()).isZero();
        passes(Duration.ofHours(1));
        assertThat(pushes.runOnce()).isZero();
        passes(Duration.ofHours(1));
        assertThat(pushes.runOnce()).isEqualTo(1);
        passes(Reaches.FALLBACK_AFTER.minusSeconds(61));
        assertThat(sms.asked()).isEmpty();
        passes(Duration.ofSeconds(61));
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void pushThatWaitedForTheMorningIsTriedForFourHoursFromThenOn() {
        withPhone(person);
        quietFor(Duration.ofHours(9));
        tell(person, WORTH_IT);
        pushed = new PushOutcome.Retry(Optional.empty(), "UNAVAILABLE");
        clock.advance(Duration.ofHours(9));
        assertThat(pushes.runOnce()).isEqualTo(1);
        clock.advance(Duration.ofHours(3));
        pushed = new Delivered();
        assertThat(pushes.runOnce()).isEqualTo(1);
        assertThat(tables.count("push_delivery WHERE state = 'DELIVERED'")).isEqualTo(1);
    }

    @Test
    void whatWouldBeTooLateInTheMorningComesAtNightAfterWhatItsDossierHeldBack() {
        withPhone(person);
        quietFor(Duration.ofHours(2));
        UUID dossier = Ids.next();
        tell(person, NotificationKind.DOSSIER_ACCEPTED, dossier, null);
        tell(person, NotificationKind.DOSSIER_STARTED, Ids.next(), null);
        tell(
                person,
                NotificationKind.DOSSIER_SUPPLEMENT_DUE_SOON,
                dossier,
                clock.instant().plus(Duration.ofHours(1)));
        assertThat(pushes.runOnce()).isEqualTo(1);
        assertThat(pushes.runOnce()).isEqualTo(1);
        assertThat(pushes.runOnce()).isZero();
        assertThat(tables.count("push_delivery d JOIN inbox_message m ON m.id = d.message_id"
                        + " WHERE d.state = 'WAITING' AND m.kind = 'DOSSIER_STARTED'"))
                .isEqualTo(1);
        passes(Reaches.FALLBACK_AFTER);
        assertThat(sms.asked()).hasSize(1);
        assertThat(sms.asked().getFirst().text()).contains("sap het han bo sung");
    }

    @Test
    void ownerAndRepresentativeAreToldTheSameByEveryWayThatEachWants() {
        ApplicantId representative = people.citizen();
        people.email(person, "owner@example.vn");
        people.email(representative, "representative@example.vn");
        people.wants(representative, true, true, false);
        tell(Set.of(person, representative), WORTH_IT, Ids.next(), null);
        reach.settle();
        assertThat(sms.asked().stream().map(message -> message.address()))
                .containsExactlyInAnyOrder(phone(person), phone(representative));
        assertThat(sms.asked().stream().map(message -> message.text()).distinct())
                .hasSize(1);
        assertThat(mail.asked().stream().map(message -> message.address())).containsExactly("owner@example.vn");
    }

    @Test
    void serversThatLookAtOnceTellEachNoticeOnce() {
        IntStream.range(0, 250).forEach(i -> tell(Set.of(person), WORTH_IT, Ids.next(), null));
        CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(reach::settle))
                        .limit(3)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        assertThat(tables.count("channel_delivery WHERE state = 'HANDED_OVER'")).isEqualTo(250);
        assertThat(sms.asked()).hasSize(250);
    }

    private String phone(ApplicantId who) {
        return applicants.get(who).phone().value();
    }

    private void withPhone(ApplicantId who) {
        people.device(who, "phone-" + UUID.randomUUID(), Language.VI);
    }

    /** Quiet hours that began an hour ago and end so much from now, on the minute. */
    private void quietFor(Duration left) {
        LocalTime now =
                clock.instant().atZone(Zone.VIETNAM).toLocalTime().withSecond(0).withNano(0);
        people.wantsQuiet(person, now.minusHours(1), now.plus(left));
    }

    private void passes(Duration time) {
        clock.advance(time);
        reach.settle();
    }

    private UUID tell(ApplicantId who, NotificationKind kind) {
        return tell(who, kind, Ids.next(), null);
    }

    /** Gives the message's id. */
    private UUID tell(ApplicantId who, NotificationKind kind, UUID dossier, @Nullable Instant promised) {
        tell(Set.of(who), kind, dossier, promised);
        return transactions
                .read(() -> messages.page(who, false, null, 1))
                .getFirst()
                .id();
    }

    private void tell(Set<ApplicantId> audience, NotificationKind kind, UUID dossier, @Nullable Instant promised) {
        OutboxEvent event = new OutboxEvent(Ids.next(), "test", dossier, "{}", clock.instant());
        AboutDossier about = new AboutDossier(
                dossier,
                "H56.14-260205-0001",
                "Đăng ký khai sinh",
                "Birth registration",
                "Sở Tư pháp tỉnh Thanh Hóa",
                promised);
        transactions.write(() -> announcements.tell(event, audience, new Notice(kind, about, null)));
    }

    private List<MessageDelivery> ways(UUID message) {
        return transactions.read(() -> {
            InboxMessage found = messages.find(person, message).orElseThrow();
            return Objects.requireNonNull(deliveries.of(List.of(found)).get(message));
        });
    }
}
