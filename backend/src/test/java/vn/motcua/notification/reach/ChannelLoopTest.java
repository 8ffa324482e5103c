package vn.motcua.notification.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.FakeChannel;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.Recipients;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

@ServerTest
class ChannelLoopTest {
    private static final Notice NOTICE = new Notice(
            NotificationKind.DOSSIER_RESOLVED,
            new AboutDossier(Ids.next(), "H56.14-260205-0001", "Thủ tục", "Procedure", "Sở Tư pháp", null),
            null);

    private final Recipients people;
    private final Reaches reaches;
    private final Transactions transactions;
    private final Tables tables;
    private final ServerStartupEvent started;

    ChannelLoopTest(
            Recipients people, Reaches reaches, Transactions transactions, Tables tables, EmbeddedServer server) {
        this.people = people;
        this.reaches = reaches;
        this.transactions = transactions;
        this.tables = tables;
        this.started = new ServerStartupEvent(server);
    }

    @BeforeEach
    void emptyTables() {
        tables.empty("push_delivery", "channel_delivery", "inbox_message");
    }

    @Test
    void runningServerTellsAnotherWayWhatIsDueAndStops() {
        FakeChannel sms = new FakeChannel(Channel.SMS);
        Reach reach = reaches.by(Clock.systemUTC(), sms);
        ChannelLoop loop = loop(reach, new Channels(List.of(sms)));
        loop.start(started);
        try {
            message();
            tables.execute("UPDATE inbox_message SET settled_at = NULL, fallback_at = created_at");
            await().until(() -> tables.count("channel_delivery WHERE state = 'HANDED_OVER'") == 1);
            assertThat(sms.asked()).hasSize(1);
        } finally {
            loop.stop();
        }
    }

    @Test
    void serverWithoutProvidersLooksForNothingButWhatGotStuck() {
        Reach reach = reaches.by(Clock.systemUTC());
        ChannelLoop loop = loop(reach, new Channels(List.of()));
        loop.start(started);
        message();
        tables.execute("UPDATE inbox_message SET settled_at = NULL, created_at = '2026-01-01'");
        loop.sweep();
        loop.stop();
        assertThat(tables.count("inbox_message WHERE settled_at IS NULL")).isZero();
        assertThat(tables.count("channel_delivery")).isZero();
    }

    private void message() {
        ApplicantId person = people.citizen();
        transactions.write(() ->
                people.message(person, Ids.next(), NOTICE, Clock.systemUTC().instant()));
    }

    private static ChannelLoop loop(Reach reach, Channels channels) {
        return new ChannelLoop(channels, reach::relay, reach::fallback, reach::sweep);
    }
}
