package vn.motcua.enquiry;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelMessage;
import vn.motcua.notification.channel.HandOver;
import vn.motcua.notification.channel.SmsSender;
import vn.motcua.notification.relay.AtOnce;
import vn.motcua.platform.outbox.BackOff;
import vn.motcua.platform.outbox.FailurePlace;
import vn.motcua.platform.persistence.Transactions;

/** Sends answers that wait, under the same id at each try, until the gateway has them or nobody waits for them any more. */
@Singleton
@Requires(beans = SmsSender.class)
class AnswerRelay {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRelay.class);
    private static final int BATCH = 20;
    /** Longer than any sender waits for its gateway. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration GIVE_UP_AFTER = Duration.ofHours(4);
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(15));
    /** So long a gateway may bring a question again. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final AnswerRows rows;
    private final SmsSender gateway;
    private final Transactions transactions;
    private final Clock clock;

    AnswerRelay(AnswerRows rows, SmsSender gateway, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.gateway = gateway;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends those that are due at once, outside the transaction that claims them; says how many there were. */
    int runOnce() {
        List<AnswerRow> due = claim();
        AtOnce.each(due, this::tryOne);
        return due.size();
    }

    List<AnswerRow> claim() {
        Instant now = clock.instant();
        return transactions.write(() -> {
            List<AnswerRow> locked = rows.lockDue(now, BATCH);
            locked.forEach(answer -> rows.claim(answer.id(), now.plus(LEASE)));
            return locked;
        });
    }

    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.deleteFinishedBefore(before, limit));
    }

    /** One that breaks keeps no other from being sent. */
    private AnswerRow tryOne(AnswerRow answer) {
        try {
            send(answer);
        } catch (RuntimeException bug) {
            LOG.warn("Answer {} stays claimed: {}", answer.id(), FailurePlace.of(bug));
        }
        return answer;
    }

    private void send(AnswerRow answer) {
        HandOver handOver = gateway.handOver(new ChannelMessage(
                answer.id(),
                Channel.SMS,
                Objects.requireNonNull(answer.phone()),
                null,
                Objects.requireNonNull(answer.text())));
        switch (handOver) {
            case HandOver.Accepted accepted -> finish(answer, "SENT");
            case HandOver.Permanent never -> givenUp(answer, never.reason());
            case HandOver.Temporary busy -> again(answer, busy.after().orElse(Duration.ZERO), busy.reason());
            case HandOver.Technical broken -> again(answer, Duration.ZERO, broken.reason());
        }
    }

    private void again(AnswerRow answer, Duration asked, String reason) {
        Duration own = BACK_OFF.after(answer.attempts() + 1, ThreadLocalRandom.current());
        Instant next = clock.instant().plus(own.compareTo(asked) > 0 ? own : asked);
        if (next.isAfter(answer.createdAt().plus(GIVE_UP_AFTER))) {
            givenUp(answer, reason);
        } else {
            transactions.write(() -> rows.tryAgain(answer.id(), next));
        }
    }

    private void givenUp(AnswerRow answer, String reason) {
        LOG.warn("Answer {} is given up: {}", answer.id(), reason);
        finish(answer, "GIVEN_UP");
    }

    private void finish(AnswerRow answer, String state) {
        transactions.write(() -> rows.finish(answer.id(), state, clock.instant()));
    }
}
