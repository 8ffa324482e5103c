package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.notification.channel.Channel;
import vn.motcua.platform.persistence.Transactions;

/** Tells those who run the portal how much waits, and nothing of what. */
@Singleton
public class Backlogs {
    private final BacklogRows rows;
    private final Transactions transactions;
    private final Clock clock;

    Backlogs(BacklogRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Of pushes. */
    public Backlog ofPushes() {
        Instant now = clock.instant();
        return transactions.read(() -> rows.ofPushes(now, now.minus(StuckSweep.LATE)));
    }

    /** Of short messages and of mails. */
    public Map<Channel, Backlog> ofChannels() {
        Instant now = clock.instant();
        return transactions.read(() -> Stream.of(Channel.values())
                .collect(Collectors.toMap(
                        channel -> channel, channel -> rows.of(channel, now, now.minus(StuckSweep.LATE)))));
    }
}
