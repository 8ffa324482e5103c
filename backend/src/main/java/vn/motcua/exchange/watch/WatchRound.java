package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.platform.persistence.Transactions;

/** Looks for what nobody tells of by itself: silence, lateness, mailboxes that stay shut. Any number may look at once. */
@Singleton
class WatchRound {
    private final WatchRows rows;
    private final Troubles troubles;
    private final TellLate tellLate;
    private final WatchSettings settings;
    private final Transactions transactions;
    private final Clock clock;
    private final boolean isConnected;

    WatchRound(
            WatchRows rows,
            Troubles troubles,
            TellLate tellLate,
            WatchSettings settings,
            Transactions transactions,
            Clock clock,
            Optional<AxisRoutes> routes) {
        this.rows = rows;
        this.troubles = troubles;
        this.tellLate = tellLate;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.isConnected = routes.isPresent();
    }

    /** Looks once. */
    void run() {
        Instant now = clock.instant();
        transactions.write(() -> rows.silent(now.minus(settings.statusWithin()))
                .forEach(way -> raise(TroubleKind.NO_STATUS, way, "no status 01")));
        transactions.write(() -> rows.unanswered(now.minus(settings.statusWithin()))
                .forEach(way -> raise(TroubleKind.NO_ANSWER, way, "no answer")));
        if (!isConnected) {
            // Nothing carries what clerks have sent: none of it will be in time.
            transactions.write(
                    () -> rows.waiting().forEach(way -> raise(TroubleKind.LATE, way, "no exchange axis is connected")));
        }
        transactions.write(() -> rows.late(now).forEach(way -> raise(TroubleKind.LATE, way, "not sent in time")));
        transactions.write(() -> rows.lateNoMore()
                .forEach(way -> troubles.resolve(TroubleKind.LATE, Troubles.about(way.documentId(), way.receiver()))));
        transactions.write(() -> tellLate.tell(now));
        lookAtMailboxes(now);
    }

    private void lookAtMailboxes(Instant now) {
        Instant shutSince = now.minus(settings.mailboxWithin());
        transactions.write(() -> {
            rows.shut(shutSince)
                    .forEach(shut -> troubles.raise(
                            TroubleKind.MAILBOX,
                            key(shut),
                            shut.agencyId(),
                            new Trouble.About(null, null, shut.axis()),
                            shut.failure()));
            rows.open(shutSince).forEach(open -> troubles.resolve(TroubleKind.MAILBOX, key(open)));
        });
    }

    private void raise(TroubleKind kind, WatchRows.Way way, String reason) {
        troubles.raise(
                kind,
                Troubles.about(way.documentId(), way.receiver()),
                way.agencyId(),
                new Trouble.About(way.documentId(), way.code(), way.receiver()),
                reason);
    }

    private static String key(WatchRows.Shut mailbox) {
        return mailbox.agencyId() + " " + mailbox.axis();
    }
}
