package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.motcua.applicant.Applicants;
import vn.motcua.notification.channel.ChannelSender;
import vn.motcua.notification.settings.NoticeSettingsRows;
import vn.motcua.platform.persistence.Transactions;

/** Makes what reaches people over the product's own tables, by providers of the test's. */
@Singleton
public final class Reaches {
    public static final Duration FALLBACK_AFTER = Duration.ofMinutes(15);

    private final FallbackRows fallbacks;
    private final ReachRows reaches;
    private final StuckRows stuck;
    private final NoticeSettingsRows settings;
    private final ChannelMessages messages;
    private final Applicants applicants;
    private final Transactions transactions;

    Reaches(
            FallbackRows fallbacks,
            ReachRows reaches,
            StuckRows stuck,
            NoticeSettingsRows settings,
            ChannelMessages messages,
            Applicants applicants,
            Transactions transactions) {
        this.fallbacks = fallbacks;
        this.reaches = reaches;
        this.stuck = stuck;
        this.settings = settings;
        this.messages = messages;
        this.applicants = applicants;
        this.transactions = transactions;
    }

    public Reach by(Clock clock, ChannelSender... senders) {
        Channels channels = new Channels(List.of(senders));
        Fallback fallback =
                new Fallback(fallbacks, reaches, settings, channels, applicants, transactions, clock, FALLBACK_AFTER);
        return new Reach(
                fallback,
                new ChannelRelay(reaches, channels, messages, applicants, transactions, clock),
                new StuckSweep(stuck, fallback, transactions, clock));
    }
}
