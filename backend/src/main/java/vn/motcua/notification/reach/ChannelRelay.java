package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.ChannelSender;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.relay.AtOnce;
import vn.motcua.notification.relay.Patience;
import vn.motcua.notification.relay.ProviderGate;
import vn.motcua.notification.settings.NoticeSettings;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.persistence.Transactions;

/**
 * Hands waiting short messages and mails to their providers: claims some, sends them at once when the claim has committed, and
 * writes down what became of each. What a killed server had handed over is handed over again under the same id.
 */
@Singleton
class ChannelRelay {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelRelay.class);

    /** Gateways and mail servers take few at a time. */
    private static final int BATCH = 32;
    /** Longer than any sender waits for its provider. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Patience PATIENCE =
            new Patience(new BackOff(Duration.ofSeconds(10), Duration.ofMinutes(15)), Patience.FOUR_HOURS);

    private static final Failure NO_ADDRESS = new Failure(Failure.Kind.PERMANENT, "there is no address");

    private final ReachRows rows;
    private final Reports reports;
    private final Channels channels;
    private final ChannelMessages messages;
    private final Addressees addressees;
    private final ShortMessageLimit limit;
    private final Transactions transactions;
    private final Clock clock;
    private final Map<Channel, ProviderGate> gates = new ConcurrentHashMap<>();

    ChannelRelay(
            ReachRows rows,
            Reports reports,
            Channels channels,
            ChannelMessages messages,
            Addressees addressees,
            ShortMessageLimit limit,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.channels = channels;
        this.messages = messages;
        this.addressees = addressees;
        this.limit = limit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Claims some of each channel and sends them; answers how many were claimed. */
    int runOnce() {
        return channels.all().stream().mapToInt(this::runOnce).sum();
    }

    /** The same for one channel, so that none waits for another's provider. */
    int runOnce(Channel channel) {
        return channels.sender(channel).map(this::run).orElse(0);
    }

    private int run(ChannelSender sender) {
        List<Claimed> claimed = claim(sender.channel());
        if (claimed.isEmpty()) {
            return 0;
        }
        Map<ApplicantId, Addressee> people =
                addressees.list(claimed.stream().map(Claimed::applicantId).toList());
        List<Result> results = AtOnce.each(claimed, one -> tryOne(one, people.get(one.applicantId()), sender));
        transactions.write(() -> rows.write(results, clock.instant()));
        reports.settle(
                sender.channel(),
                results.stream()
                        .filter(Result.HandedOver.class::isInstance)
                        .map(done -> ((Result.HandedOver) done).reference())
                        .toList());
        return claimed.size();
    }

    List<Claimed> claim(Channel channel) {
        Instant now = clock.instant();
        int allowed = gate(channel).allowance(now, BATCH);
        return allowed == 0 ? List.of() : transactions.write(() -> rows.claim(channel, now, now.plus(LEASE), allowed));
    }

    private ProviderGate gate(Channel channel) {
        return gates.computeIfAbsent(channel, one -> new ProviderGate());
    }

    private Result tryOne(Claimed claimed, @Nullable Addressee person, ChannelSender sender) {
        try {
            Instant now = clock.instant();
            if (person == null) {
                return apart(claimed, NO_ADDRESS);
            }
            return notNow(claimed, person.wanted(), now)
                    .orElseGet(() -> messages.of(claimed, person.person())
                            .map(message -> handOver(claimed, message, sender))
                            .orElseGet(() -> apart(claimed, NO_ADDRESS)));
        } catch (RuntimeException bug) {
            return again(claimed, Optional.empty(), new Failure(Failure.Kind.TECHNICAL, FailurePlace.of(bug)));
        }
    }

    /** Why it is not handed over at this moment, if it is not. */
    private Optional<Result> notNow(Claimed claimed, NoticeSettings wanted, Instant now) {
        if (claimed.needless() || !isWanted(claimed, wanted)) {
            return Optional.of(new Result.CalledOff(claimed));
        }
        // What was chosen since, or a try that came into the night.
        Instant mayDisturb = wanted.mayDisturb(claimed.notice(), now);
        if (mayDisturb.isAfter(now)) {
            return Optional.of(new Result.Held(claimed, mayDisturb));
        }
        if (PATIENCE.isOver(claimed.dueAt(), now)) {
            Failure last = claimed.lastFailure();
            return Optional.of(apart(claimed, last == null ? tooLate() : last));
        }
        Instant shutUntil = gate(claimed.channel()).shutUntil();
        return now.isBefore(shutUntil) ? Optional.of(new Result.PutBack(claimed, shutUntil)) : Optional.empty();
    }

    private static boolean isWanted(Claimed claimed, NoticeSettings wanted) {
        return switch (claimed.channel()) {
            case SMS -> wanted.sms();
            case MAIL -> wanted.mail();
        };
    }

    private Result handOver(Claimed claimed, ChannelMessage message, ChannelSender sender) {
        Optional<Duration> full = limit.take(claimed, message.address());
        if (full.isPresent()) {
            // A mail has told them; who has none is told when there is room again.
            return claimed.mailed()
                    ? new Result.CalledOff(claimed)
                    : new Result.Held(claimed, clock.instant().plus(full.get()));
        }
        HandOver outcome = sender.handOver(message);
        record(claimed.channel(), outcome);
        return switch (outcome) {
            case HandOver.Accepted accepted -> new Result.HandedOver(claimed, accepted.reference());
            case HandOver.Temporary temporary -> again(claimed, temporary.after(), Failure.of(temporary));
            case HandOver.Permanent permanent -> apart(claimed, Failure.of(permanent));
            case HandOver.Technical technical -> again(claimed, Optional.empty(), Failure.of(technical));
        };
    }

    /** A mailbox that is full says nothing of the provider; one that asks to be left alone does. */
    private void record(Channel channel, HandOver outcome) {
        Instant now = clock.instant();
        switch (outcome) {
            case HandOver.Technical technical -> gate(channel).failed(Optional.empty(), now);
            case HandOver.Temporary busy
            when busy.after().isPresent() -> gate(channel).failed(busy.after(), now);
            case HandOver.Temporary temporary -> gate(channel).answered();
            case HandOver.Permanent permanent -> gate(channel).answered();
            case HandOver.Accepted accepted -> gate(channel).answered();
        }
    }

    private Result again(Claimed claimed, Optional<Duration> asked, Failure failure) {
        return PATIENCE.next(claimed.dueAt(), claimed.attempts(), asked, clock.instant())
                .<Result>map(next -> new Result.Again(claimed, next, failure))
                .orElseGet(() -> apart(claimed, failure));
    }

    private static Failure tooLate() {
        return new Failure(Failure.Kind.TECHNICAL, "not handed over in time");
    }

    private static Result apart(Claimed claimed, Failure failure) {
        LOG.warn(
                "{} {} is set apart after {} tries: {}, {}",
                claimed.channel(),
                claimed.id(),
                claimed.attempts(),
                failure.kind(),
                failure.reason());
        return new Result.Failed(claimed, failure);
    }
}
