package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.motcua.applicant.Applicants;
import vn.motcua.notification.channel.ChannelSender;
import vn.motcua.notification.settings.NoticeSettingsRows;
import vn.motcua.platform.limit.ClockedLimits;
import vn.motcua.platform.persistence.Transactions;

/** Makes what reaches people over the product's own tables, by providers of the test's. */
@Singleton
public final class Reaches {
    public static final Duration FALLBACK_AFTER = Duration.ofMinutes(15);
    private static final int MANY = 100_000;

    private final FallbackRows fallbacks;
    private final ReachRows reaches;
    private final ReportRows reports;
    private final StuckRows stuck;
    private final NoticeSettingsRows settings;
    private final ChannelMessages messages;
    private final Addressees addressees;
    private final ClockedLimits limits;
    private final Applicants applicants;
    private final Transactions transactions;

    Reaches(
            FallbackRows fallbacks,
            ReachRows reaches,
            ReportRows reports,
            StuckRows stuck,
            NoticeSettingsRows settings,
            ChannelMessages messages,
            Addressees addressees,
            ClockedLimits limits,
            Applicants applicants,
            Transactions transactions) {
        this.fallbacks = fallbacks;
        this.reaches = reaches;
        this.reports = reports;
        this.stuck = stuck;
        this.settings = settings;
        this.messages = messages;
        this.addressees = addressees;
        this.limits = limits;
        this.applicants = applicants;
        this.transactions = transactions;
    }

    public Reach by(Clock clock, ChannelSender... senders) {
        return by(clock, MANY, MANY, senders);
    }

    /** With so many short messages for a number within an hour and a day. */
    Reach by(Clock clock, int anHour, int aDay, ChannelSender... senders) {
        Channels channels = new Channels(List.of(senders));
        Fallback fallback =
                new Fallback(fallbacks, reaches, settings, channels, applicants, transactions, clock, FALLBACK_AFTER);
        LastFound found = new LastFound();
        Reports heard = new Reports(reports, transactions, clock);
        ShortMessageLimit limit = new ShortMessageLimit(limits.by(clock), anHour, aDay);
        return new Reach(
                fallback,
                new ChannelRelay(reaches, heard, channels, messages, addressees, limit, transactions, clock),
                heard,
                new StuckSweep(stuck, fallback, transactions, clock, found),
                found);
    }
}
