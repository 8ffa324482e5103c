package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.device.Devices;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.push.PushQueue;
import vn.motcua.notification.push.PushRelay;
import vn.motcua.notification.push.Relays;
import vn.motcua.notification.push.provider.PushOutcome.Delivered;
import vn.motcua.notification.reach.Reach;
import vn.motcua.notification.reach.Reaches;
import vn.motcua.notification.settings.ChosenSettings;
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

/** What quiet hours hold back follows them when they are changed or taken back. */
@DatabaseTest
class ChangedQuietHoursTest {
    private static final Notice NOTICE = new Notice(
            NotificationKind.DOSSIER_RESOLVED,
            new AboutDossier(Ids.next(), "H56.14-260205-0001", "Thủ tục", "Procedure", "Sở Tư pháp", null),
            null);

    private final Recipients people;
    private final ChosenSettings settings;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final FakeChannel sms = new FakeChannel(Channel.SMS);
    private final Reach reach;
    private final PushRelay pushes;
    private final ApplicantId person;
    private final LocalTime now;

    ChangedQuietHoursTest(
            Recipients people,
            ChosenSettings settings,
            InboxMessages messages,
            Devices devices,
            PushQueue queue,
            NoticeSettingsRows rows,
            MessageTemplates templates,
            Transactions transactions,
            Tables tables,
            Reaches reaches,
            Relays relays) {
        this.people = people;
        this.settings = settings;
        this.transactions = transactions;
        this.tables = tables;
        this.reach = reaches.by(clock, sms);
        this.pushes = relays.to(message -> new Delivered(), clock);
        this.announcements = new Announcements(messages, devices, queue, rows, reach.fallback(), templates, clock);
        this.person = people.citizen();
        this.now =
                clock.instant().atZone(Zone.VIETNAM).toLocalTime().withSecond(0).withNano(0);
    }

    @BeforeEach
    void emptyTables() {
        tables.empty("push_delivery", "channel_delivery", "inbox_message");
        settings.quiet(person, now.minusHours(1), now.plusHours(8), clock);
    }

    @Test
    void whoTakesThemBackIsPushedAtOnceAndToldAnotherWayFromThenOn() {
        people.device(person, "phone-" + UUID.randomUUID(), Language.VI);
        tell();
        clock.advance(Duration.ofMinutes(30));
        assertThat(pushes.runOnce()).isZero();
        settings.notQuietAnyMore(person, clock);
        assertThat(pushes.runOnce()).isEqualTo(1);
        passes(Reaches.FALLBACK_AFTER.minusSeconds(1));
        assertThat(sms.asked()).isEmpty();
        passes(Duration.ofSeconds(1));
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whoTakesThemBackGetsTheShortMessageThatWaited() {
        tell();
        reach.settle();
        assertThat(sms.asked()).isEmpty();
        settings.notQuietAnyMore(person, clock);
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void laterMorningIsWaitedForToo() {
        people.device(person, "phone-" + UUID.randomUUID(), Language.VI);
        tell();
        settings.quiet(person, now.minusHours(1), now.plusHours(10), clock);
        passes(Duration.ofHours(9));
        assertThat(pushes.runOnce()).isZero();
        assertThat(sms.asked()).isEmpty();
        clock.advance(Duration.ofHours(1));
        assertThat(pushes.runOnce()).isEqualTo(1);
        reach.settle();
        assertThat(sms.asked()).isEmpty();
        passes(Reaches.FALLBACK_AFTER);
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void shortMessageWaitsForTheNewMorning() {
        tell();
        reach.settle();
        settings.quiet(person, now.minusHours(1), now.plusHours(10), clock);
        passes(Duration.ofHours(9));
        assertThat(sms.asked()).isEmpty();
        passes(Duration.ofHours(1));
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void whoWantsNoPushesAnyMoreGetsNoneThatWaitedAndTheShortMessageInTheMorning() {
        people.device(person, "phone-" + UUID.randomUUID(), Language.VI);
        tell();
        settings.noPushes(person, now.minusHours(1), now.plusHours(8), clock);
        reach.settle();
        assertThat(sms.asked()).isEmpty();
        passes(Duration.ofHours(8));
        assertThat(pushes.runOnce()).isZero();
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void nobodyElsesIsWoken() {
        ApplicantId another = people.citizen();
        settings.quiet(another, now.minusHours(1), now.plusHours(8), clock);
        people.device(person, "phone-" + UUID.randomUUID(), Language.VI);
        tell();
        settings.notQuietAnyMore(another, clock);
        assertThat(pushes.runOnce()).isZero();
    }

    private void passes(Duration time) {
        clock.advance(time);
        reach.settle();
    }

    private void tell() {
        OutboxEvent event = new OutboxEvent(Ids.next(), "test", Ids.next(), "{}", clock.instant());
        transactions.write(() -> announcements.tell(event, Set.of(person), NOTICE));
    }
}
