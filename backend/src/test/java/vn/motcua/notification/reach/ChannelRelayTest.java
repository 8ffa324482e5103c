package vn.motcua.notification.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.relay.ProviderGate;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;
import vn.motcua.platform.time.Zone;

@DatabaseTest
class ChannelRelayTest {
    private static final AboutDossier DOSSIER = new AboutDossier(
            Ids.next(),
            "H56.14-260205-0001",
            "Đăng ký khai sinh",
            "Birth registration",
            "Sở Tư pháp tỉnh Thanh Hóa",
            Instant.parse("2026-02-19T10:00:00Z"));
    private static final Notice NOTICE = new Notice(NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED, DOSSIER, null);

    private final Recipients people;
    private final ReachRows rows;
    private final Reaches reaches;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final FakeChannel sms = new FakeChannel(Channel.SMS);
    private final FakeChannel mail = new FakeChannel(Channel.MAIL);
    private final ChannelRelay relay;
    private final ApplicantId person;

    ChannelRelayTest(
            Recipients people,
            ReachRows rows,
            Reaches reaches,
            Applicants applicants,
            Transactions transactions,
            Tables tables) {
        this.people = people;
        this.rows = rows;
        this.reaches = reaches;
        this.applicants = applicants;
        this.transactions = transactions;
        this.tables = tables;
        this.relay = relay();
        this.person = people.citizen();
    }

    @BeforeEach
    void emptyQueue() {
        tables.empty("channel_delivery", "inbox_message");
    }

    @Test
    void shortMessageGoesOnceToThePersonsPhone() {
        add(Channel.SMS, Language.VI);
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(relay.runOnce()).isZero();
        ChannelMessage sent = sms.asked().getFirst();
        assertThat(sms.asked()).hasSize(1);
        assertThat(mail.asked()).isEmpty();
        assertThat(sent.address()).isEqualTo(applicants.get(person).phone().value());
        assertThat(sent.subject()).isNull();
        assertThat(sent.text()).startsWith("Ho so H56.14-260205-0001 can bo sung truoc 17:00 19/02/2026.");
        assertThat(count("HANDED_OVER' AND reference = 'ref-" + sent.id())).isEqualTo(1);
    }

    @Test
    void mailGoesToWhereThePersonIsReachedNow() {
        add(Channel.MAIL, Language.EN);
        people.email(person, "new@example.vn");
        relay.runOnce();
        ChannelMessage sent = mail.asked().getFirst();
        assertThat(sent.address()).isEqualTo("new@example.vn");
        assertThat(sent.subject()).isEqualTo("Something to add to your dossier");
        assertThat(sent.text()).contains("/ho-so/" + DOSSIER.id());
    }

    @Test
    void personWithoutAnAddressIsNotTriedAgain() {
        add(Channel.MAIL, Language.VI);
        people.noEmail(person);
        relay.runOnce();
        assertThat(mail.asked()).isEmpty();
        assertThat(count("FAILED' AND failure = 'PERMANENT")).isEqualTo(1);
    }

    @Test
    void nothingIsSentBeforeItsTime() {
        add(Channel.SMS, Language.VI, clock.instant().plus(Duration.ofHours(8)));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofHours(8));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whatWasConfirmedMeanwhileIsNotSent() {
        add(Channel.SMS, Language.VI);
        add(Channel.SMS, Language.VI);
        tables.execute("UPDATE inbox_message SET received_at = created_at LIMIT 1");
        tables.execute("UPDATE inbox_message SET read_at = created_at WHERE received_at IS NULL");
        relay.runOnce();
        assertThat(sms.asked()).isEmpty();
        assertThat(count("CALLED_OFF' AND attempts = '0")).isEqualTo(2);
    }

    @Test
    void temporaryFailureWaitsAsLongAsTheProviderAsked() {
        add(Channel.SMS, Language.VI);
        sms.answer(message -> new HandOver.Temporary(Optional.of(Duration.ofMinutes(3)), "throttled"));
        relay.runOnce();
        sms.answer(message -> new HandOver.Accepted("1"));
        clock.advance(Duration.ofMinutes(3).minusMillis(1));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofMillis(1));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(count("HANDED_OVER' AND attempts = '2")).isEqualTo(1);
    }

    @Test
    void permanentFailureIsNotTriedAgainAndNamesNobody() {
        add(Channel.SMS, Language.VI);
        sms.answer(message -> new HandOver.Permanent("no subscriber " + message.address()));
        relay.runOnce();
        clock.advance(Duration.ofHours(1));
        assertThat(relay.runOnce()).isZero();
        assertThat(count("FAILED' AND failure = 'PERMANENT' AND reason = 'no subscriber …"))
                .isEqualTo(1);
    }

    @Test
    void technicalFailureIsTriedForFourHoursUnderOneIdThenSetApart() {
        add(Channel.SMS, Language.VI);
        sms.answer(message -> new HandOver.Technical("connection refused"));
        Instant begun = clock.instant();
        while (count("QUEUED") == 1) {
            relay.runOnce();
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(Duration.between(begun, clock.instant()))
                .isBetween(
                        Duration.ofHours(3).plusMinutes(30), Duration.ofHours(4).plusMinutes(2));
        assertThat(sms.asked()).hasSizeBetween(15, 45);
        assertThat(sms.asked().stream().map(ChannelMessage::id).distinct()).hasSize(1);
        assertThat(count("FAILED' AND failure = 'TECHNICAL' AND reason = 'connection refused"))
                .isEqualTo(1);
    }

    @Test
    void senderThatBreaksHarmsNobodyElse() {
        add(Channel.SMS, Language.VI);
        add(Channel.MAIL, Language.VI);
        people.email(person, "a@example.vn");
        sms.answer(message -> {
            throw new IllegalStateException("a bug");
        });
        relay.runOnce();
        assertThat(mail.asked()).hasSize(1);
        assertThat(count("QUEUED' AND failure = 'TECHNICAL")).isEqualTo(1);
    }

    @Test
    void whatAKilledServerHadClaimedIsHandedOverAfterItsLeaseUnderTheSameId() {
        add(Channel.SMS, Language.VI);
        UUID id = relay.claim(Channel.SMS).getFirst().id();
        clock.advance(ChannelRelay.LEASE.minusSeconds(1));
        assertThat(relay.runOnce()).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(sms.asked().getFirst().id()).isEqualTo(id);
    }

    @Test
    void serverThatLostItsLeaseWritesNothing() {
        add(Channel.SMS, Language.VI);
        Claimed slow = relay.claim(Channel.SMS).getFirst();
        clock.advance(ChannelRelay.LEASE.plusSeconds(1));
        relay.claim(Channel.SMS);
        transactions.write(() -> rows.write(List.of(new Result.HandedOver(slow, "late")), clock.instant()));
        assertThat(count("QUEUED")).isEqualTo(1);
    }

    @Test
    void relaysAtOnceClaimDifferentMessages() {
        IntStream.range(0, 100).forEach(i -> add(Channel.SMS, Language.VI));
        List<CompletableFuture<List<Claimed>>> claims = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> relay().claim(Channel.SMS)))
                .limit(3)
                .toList();
        assertThat(claims.stream().flatMap(one -> one.join().stream()).map(Claimed::id))
                .doesNotHaveDuplicates()
                .hasSize(3 * ProviderGate.BEFORE_FIRST_ANSWER);
    }

    @Test
    void providerThatIsAwayIsNotHammered() {
        IntStream.range(0, 60).forEach(i -> add(Channel.SMS, Language.VI));
        sms.answer(message -> new HandOver.Technical("connection refused"));
        relay.runOnce();
        relay.runOnce();
        int asked = sms.asked().size();
        assertThat(asked).isLessThanOrEqualTo(2 * ProviderGate.BEFORE_FIRST_ANSWER);
        relay.runOnce();
        assertThat(sms.asked()).hasSize(asked);
    }

    @Test
    void whatWasChosenSinceItWasPlannedCounts() {
        add(Channel.SMS, Language.VI);
        add(Channel.MAIL, Language.VI);
        people.email(person, "a@example.vn");
        people.wants(person, true, false, true);
        relay.runOnce();
        assertThat(sms.asked()).isEmpty();
        assertThat(mail.asked()).hasSize(1);
        assertThat(count("CALLED_OFF' AND channel = 'SMS")).isEqualTo(1);
    }

    @Test
    void tryThatComesIntoTheNightWaitsForTheMorningAndIsTriedForFourHoursFromThenOn() {
        add(new Notice(NotificationKind.DOSSIER_RESOLVED, DOSSIER, null));
        sms.answer(message -> new HandOver.Technical("connection refused"));
        relay.runOnce();
        LocalTime now =
                clock.instant().atZone(Zone.VIETNAM).toLocalTime().withSecond(0).withNano(0);
        people.wantsQuiet(person, now.minusHours(1), now.plusHours(8));
        clock.advance(Duration.ofMinutes(5));
        assertThat(relay.runOnce()).isEqualTo(1);
        assertThat(sms.asked()).hasSize(1);
        clock.advance(Duration.ofHours(8));
        relay.runOnce();
        assertThat(sms.asked()).hasSize(2);
        clock.advance(Duration.ofHours(3));
        sms.answer(message -> new HandOver.Accepted("1"));
        relay.runOnce();
        assertThat(count("HANDED_OVER")).isEqualTo(1);
    }

    @Test
    void numberThatHadEnoughGetsTheRestWhenThereIsRoomAgain() {
        ChannelRelay limited = reaches.by(clock, 2, 5, sms, mail).relay();
        IntStream.range(0, 4).forEach(i -> add(Channel.SMS, Language.VI));
        all(limited);
        assertThat(sms.asked()).hasSize(2);
        clock.advance(Duration.ofMinutes(61));
        all(limited);
        assertThat(sms.asked()).hasSize(4);
        IntStream.range(0, 3).forEach(i -> add(Channel.SMS, Language.VI));
        clock.advance(Duration.ofMinutes(61));
        all(limited);
        assertThat(sms.asked()).hasSize(5);
        assertThat(count("QUEUED")).isEqualTo(2);
        for (int hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofHours(1));
            all(limited);
        }
        assertThat(sms.asked()).hasSize(7);
        assertThat(count("HANDED_OVER")).isEqualTo(7);
    }

    @Test
    void whoHadEnoughShortMessagesAndHasTheMailIsNotToldTwice() {
        ChannelRelay limited = reaches.by(clock, 0, 0, sms, mail).relay();
        people.email(person, "a@example.vn");
        UUID message = transactions.write(() -> people.message(person, Ids.next(), NOTICE, clock.instant()));
        transactions.write(() -> rows.add(
                List.of(
                        new NewReach(message, Channel.SMS, Language.VI, clock.instant()),
                        new NewReach(message, Channel.MAIL, Language.VI, clock.instant())),
                clock.instant()));
        limited.runOnce(Channel.MAIL);
        limited.runOnce(Channel.SMS);
        assertThat(mail.asked()).hasSize(1);
        assertThat(sms.asked()).isEmpty();
        assertThat(count("CALLED_OFF' AND channel = 'SMS")).isEqualTo(1);
    }

    @Test
    void anotherTryIsNotCountedAgain() {
        ChannelRelay limited = reaches.by(clock, 1, 1, sms, mail).relay();
        add(Channel.SMS, Language.VI);
        sms.answer(message -> new HandOver.Technical("connection refused"));
        limited.runOnce();
        sms.answer(message -> new HandOver.Accepted("1"));
        clock.advance(Duration.ofMinutes(1));
        limited.runOnce();
        assertThat(count("HANDED_OVER")).isEqualTo(1);
    }

    private static void all(ChannelRelay relay) {
        while (relay.runOnce() > 0) {
            // Each run is one batch.
        }
    }

    private ChannelRelay relay() {
        return reaches.by(clock, sms, mail).relay();
    }

    private void add(Channel channel, Language language) {
        add(channel, language, clock.instant());
    }

    private void add(Notice notice) {
        UUID message = transactions.write(() -> people.message(person, Ids.next(), notice, clock.instant()));
        transactions.write(() ->
                rows.add(List.of(new NewReach(message, Channel.SMS, Language.VI, clock.instant())), clock.instant()));
    }

    private void add(Channel channel, Language language, Instant dueAt) {
        UUID message = transactions.write(() -> people.message(person, Ids.next(), NOTICE, clock.instant()));
        transactions.write(() -> rows.add(List.of(new NewReach(message, channel, language, dueAt)), clock.instant()));
    }

    private long count(String state) {
        return tables.count("channel_delivery WHERE state = '" + state + "'");
    }
}
