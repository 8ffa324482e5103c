package vn.motcua.notification.reach;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.reach.FallbackRows.Due;
import vn.motcua.notification.settings.NoticeSettings;
import vn.motcua.notification.settings.NoticeSettingsRows;
import vn.motcua.notification.words.Notice;
import vn.motcua.platform.persistence.Transactions;

/**
 * Tells people another way of what no app has confirmed in time: once for a message and way, and as they want it then. Who has no
 * app to wait for is told at once.
 */
@Singleton
public class Fallback {
    private static final int BATCH = 100;

    private final FallbackRows rows;
    private final ReachRows reaches;
    private final NoticeSettingsRows settings;
    private final Channels channels;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration after;

    Fallback(
            FallbackRows rows,
            ReachRows reaches,
            NoticeSettingsRows settings,
            Channels channels,
            Applicants applicants,
            Transactions transactions,
            Clock clock,
            @Property(name = "motcua.notification.fallback-after", defaultValue = "15m") Duration after) {
        this.rows = rows;
        this.reaches = reaches;
        this.settings = settings;
        this.channels = channels;
        this.applicants = applicants;
        this.transactions = transactions;
        this.clock = clock;
        this.after = after;
    }

    /**
     * When a new message is told another way, if no app confirms it; empty where none is wanted or to be had.
     *
     * @param pushed whether there is an app to wait for
     * @param mayDisturb from when it may be pushed
     */
    public Optional<Instant> when(
            NoticeSettings wanted, Notice notice, boolean pushed, Instant mayDisturb, Instant now) {
        if (wantedChannels(wanted, notice).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pushed ? mayDisturb.plus(after) : now);
    }

    /** Sees to some of those whose time has come; answers how many they were. */
    public int runOnce() {
        return transactions.write(() -> {
            Instant now = clock.instant();
            List<Due> due = rows.lockDue(now, BATCH);
            if (due.isEmpty()) {
                return 0;
            }
            List<Due> unconfirmed = due.stream().filter(one -> !one.confirmed()).toList();
            reaches.add(tell(unconfirmed, now), now);
            rows.settle(due.stream().map(Due::messageId).toList(), now);
            return due.size();
        });
    }

    /** After how long without a word from an app another way is taken. */
    Duration after() {
        return after;
    }

    private List<NewReach> tell(List<Due> due, Instant now) {
        Set<ApplicantId> ids = new HashSet<>(due.stream().map(Due::applicantId).toList());
        Map<ApplicantId, NoticeSettings> chosen = settings.of(ids);
        Map<ApplicantId, Applicant> people = applicants.list(ids);
        return due.stream()
                .flatMap(one -> tell(
                        one,
                        chosen.getOrDefault(one.applicantId(), NoticeSettings.DEFAULT),
                        people.get(one.applicantId()),
                        now)
                        .stream())
                .toList();
    }

    private List<NewReach> tell(Due due, NoticeSettings wanted, @Nullable Applicant person, Instant now) {
        if (person == null) {
            return List.of();
        }
        Instant dueAt = wanted.mayDisturb(due.notice(), now);
        return wantedChannels(wanted, due.notice()).stream()
                .filter(channel -> channel != Channel.MAIL || person.email() != null)
                .map(channel -> new NewReach(due.messageId(), channel, person.language(), dueAt))
                .toList();
    }

    private Set<Channel> wantedChannels(NoticeSettings wanted, Notice notice) {
        Set<Channel> ways = EnumSet.noneOf(Channel.class);
        if (wanted.wantsShortMessage(notice)) {
            ways.add(Channel.SMS);
        }
        if (wanted.mail()) {
            ways.add(Channel.MAIL);
        }
        ways.retainAll(channels.all());
        return ways;
    }
}
