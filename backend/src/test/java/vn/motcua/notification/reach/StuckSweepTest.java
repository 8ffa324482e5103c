package vn.motcua.notification.reach;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.health.HealthStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

@DatabaseTest
class StuckSweepTest {
    private static final Notice NOTICE = new Notice(
            NotificationKind.DOSSIER_RESOLVED,
            new AboutDossier(Ids.next(), "H56.14-260205-0001", "Thủ tục", "Procedure", "Sở Tư pháp", null),
            null);

    private final Recipients people;
    private final ReachRows rows;
    private final Transactions transactions;
    private final Tables tables;
    private final MovableClock clock = new MovableClock();
    private final FakeChannel sms = new FakeChannel(Channel.SMS);
    private final Reach reach;
    private final Reach withoutProviders;
    private final ApplicantId person;

    StuckSweepTest(Recipients people, ReachRows rows, Transactions transactions, Tables tables, Reaches reaches) {
        this.people = people;
        this.rows = rows;
        this.transactions = transactions;
        this.tables = tables;
        this.reach = reaches.by(clock, sms);
        this.withoutProviders = reaches.by(clock);
        this.person = people.citizen();
    }

    @BeforeEach
    void emptyTables() {
        tables.empty("push_delivery", "channel_delivery", "inbox_message");
    }

    @Test
    void whereNothingIsStuckNothingIsFound() {
        message();
        assertThat(reach.sweepOnce().isNothing()).isTrue();
    }

    /** As a server of the version before writes them. */
    @Test
    void messageThatNothingWasPlannedForIsToldAnotherWay() {
        message();
        tables.execute("UPDATE inbox_message SET settled_at = NULL, fallback_at = NULL");
        assertThat(reach.sweepOnce().unplanned()).isZero();
        clock.advance(Reaches.FALLBACK_AFTER.plusSeconds(1));
        assertThat(reach.sweepOnce().unplanned()).isEqualTo(1);
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
        assertThat(reach.sweepOnce().isNothing()).isTrue();
    }

    @Test
    void messageOfThatKindThatWasReadIsLeftInPeace() {
        message();
        tables.execute("UPDATE inbox_message SET settled_at = NULL, read_at = created_at");
        clock.advance(Duration.ofHours(1));
        reach.sweepOnce();
        reach.settle();
        assertThat(sms.asked()).isEmpty();
        assertThat(tables.count("inbox_message WHERE settled_at IS NULL")).isZero();
    }

    @Test
    void fallbackThatNobodySawToIsSeenToAndCounted() {
        message();
        tables.execute("UPDATE inbox_message SET settled_at = NULL, fallback_at = created_at");
        clock.advance(StuckSweep.LATE.plusSeconds(1));
        assertThat(reach.sweepOnce().lateFallbacks()).isEqualTo(1);
        assertThat(tables.count("channel_delivery WHERE state = 'QUEUED'")).isEqualTo(1);
        assertThat(reach.sweepOnce().lateFallbacks()).isZero();
    }

    @Test
    void messageIsSettledWhereNoProviderIsLeft() {
        message();
        tables.execute("UPDATE inbox_message SET settled_at = NULL, fallback_at = created_at");
        clock.advance(Duration.ofHours(1));
        withoutProviders.sweepOnce();
        assertThat(tables.count("inbox_message WHERE settled_at IS NULL")).isZero();
        assertThat(tables.count("channel_delivery")).isZero();
    }

    @Test
    void shortMessageThatNoRelayAsksForIsCountedThenSetApart() {
        UUID message = message();
        transactions.write(() ->
                rows.add(List.of(new NewReach(message, Channel.SMS, Language.VI, clock.instant())), clock.instant()));
        clock.advance(Duration.ofHours(1));
        assertThat(withoutProviders.sweepOnce().lateReaches()).isEqualTo(1);
        clock.advance(Duration.ofHours(4));
        Stuck stuck = withoutProviders.sweepOnce();
        assertThat(stuck.apart()).isEqualTo(1);
        assertThat(stuck.lateReaches()).isZero();
        assertThat(
                        tables.count(
                                "channel_delivery WHERE state = 'FAILED' AND failure = 'TECHNICAL' AND finished_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void shortMessageWhoseLeaseIsLongOverGoesOutYet() {
        UUID message = message();
        transactions.write(() ->
                rows.add(List.of(new NewReach(message, Channel.SMS, Language.VI, clock.instant())), clock.instant()));
        transactions.write(
                () -> rows.claim(Channel.SMS, clock.instant(), clock.instant().plusSeconds(60), 1));
        clock.advance(Duration.ofHours(1));
        assertThat(reach.sweepOnce().lateReaches()).isEqualTo(1);
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
        assertThat(reach.sweepOnce().isNothing()).isTrue();
    }

    @Test
    void healthSaysThatNoticesWaitAndNothingOfWhatWasMended() {
        StuckIndicator health = new StuckIndicator(withoutProviders.found());
        assertThat(statusOf(health)).isEqualTo(HealthStatus.UP);
        UUID message = message();
        tables.execute("UPDATE inbox_message SET settled_at = NULL, fallback_at = created_at");
        clock.advance(Duration.ofHours(1));
        withoutProviders.sweep().runAndSay();
        assertThat(statusOf(health)).isEqualTo(HealthStatus.UP);
        transactions.write(() ->
                rows.add(List.of(new NewReach(message, Channel.SMS, Language.VI, clock.instant())), clock.instant()));
        clock.advance(Duration.ofHours(1));
        withoutProviders.sweep().runAndSay();
        assertThat(statusOf(health)).isEqualTo(StuckIndicator.STUCK);
    }

    @Test
    void pushThatWaitsForAnEarlierOneOfItsThreadIsNotStuck() {
        UUID device = people.device(person, "phone-" + UUID.randomUUID(), Language.VI);
        UUID thread = Ids.next();
        push(device, thread, clock.instant().plus(Duration.ofHours(2)));
        push(device, thread, clock.instant());
        clock.advance(Duration.ofHours(1));
        assertThat(reach.sweepOnce().latePushes()).isZero();
        clock.advance(Duration.ofHours(2));
        assertThat(reach.sweepOnce().latePushes()).isEqualTo(1);
    }

    private void push(UUID device, UUID thread, Instant nextTryAt) {
        tables.execute("""
                INSERT INTO push_delivery (id, message_id, event_id, applicant_id, device_id, thread_id, language, state,
                                           attempts, next_try_at, created_at)
                VALUES (%s, %s, %s, %s, %s, %s, 'VI', 'WAITING', 1, '%s', '2026-01-01')
                """.formatted(
                        Tables.id(Ids.next()),
                        Tables.id(message()),
                        Tables.id(Ids.next()),
                        Tables.id(person.value()),
                        Tables.id(device),
                        Tables.id(thread),
                        LocalDateTime.ofInstant(nextTryAt, ZoneOffset.UTC)));
    }

    private static HealthStatus statusOf(StuckIndicator health) {
        return Objects.requireNonNull(Mono.from(health.getResult()).block()).getStatus();
    }

    private UUID message() {
        return transactions.write(() -> people.message(person, Ids.next(), NOTICE, clock.instant()));
    }
}
