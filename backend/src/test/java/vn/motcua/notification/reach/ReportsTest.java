package vn.motcua.notification.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.MovableClock;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.DeliveryReport;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

@DatabaseTest
class ReportsTest {
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
    private final Reports reports;
    private final ApplicantId person;

    ReportsTest(Recipients people, ReachRows rows, Transactions transactions, Tables tables, Reaches reaches) {
        this.people = people;
        this.rows = rows;
        this.transactions = transactions;
        this.tables = tables;
        this.reach = reaches.by(clock, sms);
        this.reports = reach.reports();
        this.person = people.citizen();
    }

    @BeforeEach
    void emptyTables() {
        tables.empty("channel_report", "channel_delivery", "inbox_message");
    }

    @Test
    void messageThatGotToThePhoneIsReceived() {
        UUID message = add();
        reach.settle();
        report(DeliveryReport.DELIVERED);
        assertThat(stateOf(message)).isEqualTo(ReachState.RECEIVED);
        report(DeliveryReport.FAILED);
        assertThat(stateOf(message)).isEqualTo(ReachState.RECEIVED);
        clock.advance(Duration.ofDays(1));
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
    }

    @Test
    void reportMayComeBeforeTheServerKnowsByWhatName() {
        UUID message = add();
        sms.answer(asked -> {
            reports.received(Channel.SMS, "early", DeliveryReport.DELIVERED);
            return new HandOver.Accepted("early");
        });
        reach.settle();
        assertThat(stateOf(message)).isEqualTo(ReachState.RECEIVED);
    }

    @Test
    void reportThatComesAtTheMomentOfWritingIsNeverMissed() {
        List<UUID> told = IntStream.range(0, 60).mapToObj(i -> add()).toList();
        List<CompletableFuture<Void>> reported = new CopyOnWriteArrayList<>();
        sms.answer(asked -> {
            String name = "at-once-" + asked.id();
            reported.add(
                    CompletableFuture.runAsync(() -> reports.received(Channel.SMS, name, DeliveryReport.DELIVERED)));
            return new HandOver.Accepted(name);
        });
        reach.settle();
        reported.forEach(CompletableFuture::join);
        assertThat(told).allSatisfy(message -> assertThat(stateOf(message)).isEqualTo(ReachState.RECEIVED));
    }

    @Test
    void messageThatDidNotGetThereIsSentAgainUnderAnotherId() {
        UUID message = add();
        reach.settle();
        report(DeliveryReport.FAILED);
        assertThat(stateOf(message)).isEqualTo(ReachState.QUEUED);
        reach.settle();
        assertThat(sms.asked()).hasSize(1);
        clock.advance(Duration.ofMinutes(2));
        reach.settle();
        assertThat(sms.asked().stream().map(ChannelMessage::id).distinct()).hasSize(2);
        report(DeliveryReport.DELIVERED);
        assertThat(stateOf(message)).isEqualTo(ReachState.RECEIVED);
    }

    @Test
    void messageThatNeverGetsThereIsSetApartAfterFourHours() {
        UUID message = add();
        for (int minutes = 0; minutes < 300; minutes += 5) {
            reach.settle();
            report(DeliveryReport.FAILED);
            clock.advance(Duration.ofMinutes(5));
        }
        assertThat(stateOf(message)).isEqualTo(ReachState.FAILED);
        assertThat(sms.asked()).hasSizeBetween(5, 20);
        assertThat(tables.count("channel_delivery WHERE reason = 'it did not get to the phone'"))
                .isEqualTo(1);
    }

    @Test
    void nameThatIsWrittenOtherwiseIsAnotherMessages() {
        UUID message = add();
        sms.answer(asked -> new HandOver.Accepted("aB1"));
        reach.settle();
        reports.received(Channel.SMS, "ab1", DeliveryReport.FAILED);
        reports.received(Channel.SMS, "áB1", DeliveryReport.FAILED);
        reports.received(Channel.MAIL, "aB1", DeliveryReport.FAILED);
        assertThat(stateOf(message)).isEqualTo(ReachState.HANDED_OVER);
    }

    @Test
    void reportsOfCodesAndAnswersAreForgotten() {
        reports.received(Channel.SMS, "code-1", DeliveryReport.DELIVERED);
        reports.received(Channel.SMS, "code-1", DeliveryReport.DELIVERED);
        reports.received(Channel.SMS, "", DeliveryReport.DELIVERED);
        reports.received(Channel.SMS, "a".repeat(201), DeliveryReport.DELIVERED);
        assertThat(tables.count("channel_report")).isEqualTo(1);
        clock.advance(Reports.KEPT.plusSeconds(1));
        reports.sweep();
        assertThat(tables.count("channel_report")).isZero();
    }

    private void report(DeliveryReport report) {
        reports.received(Channel.SMS, "ref-" + sms.asked().getLast().id(), report);
    }

    private ReachState stateOf(UUID message) {
        return Objects.requireNonNull(transactions
                .read(() -> rows.of(List.of(message)))
                .getOrDefault(message, Map.of())
                .get(Channel.SMS));
    }

    private UUID add() {
        UUID message = transactions.write(() -> people.message(person, Ids.next(), NOTICE, clock.instant()));
        transactions.write(() ->
                rows.add(List.of(new NewReach(message, Channel.SMS, Language.VI, clock.instant())), clock.instant()));
        return message;
    }
}
