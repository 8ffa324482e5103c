package vn.motcua.notification.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import vn.motcua.platform.outbox.BackOff;

/**
 * Keeps a relay from running against a provider that is away: few messages until it has answered once; shut after a
 * row of failures, then opened a crack for one message at a time until one gets through.
 */
public final class ProviderGate {
    public static final int FAILURES_IN_A_ROW = 20;
    /** A whole batch that waits for a provider that is away outlasts its lease, and another server sends it again. */
    public static final int BEFORE_FIRST_ANSWER = 16;

    /** One message at a time hurts nobody, and whoever waits for it to open waits for no longer than this. */
    private static final BackOff BACK_OFF = new BackOff(Duration.ofSeconds(5), Duration.ofSeconds(10));

    private boolean answered;
    private int failures;
    private int timesShut;
    private Instant shutUntil = Instant.EPOCH;

    /** How many messages may be sent now, of so many at most. */
    public synchronized int allowance(Instant now, int most) {
        if (now.isBefore(shutUntil)) {
            return 0;
        }
        if (failures >= FAILURES_IN_A_ROW) {
            return 1;
        }
        return answered ? most : Math.min(most, BEFORE_FIRST_ANSWER);
    }

    /** Until when nothing may be sent; long ago while it is open. */
    public synchronized Instant shutUntil() {
        return shutUntil;
    }

    /** The provider could not be reached, or could not take it now; it may have said how long it wants to be left alone. */
    public synchronized void failed(Optional<Duration> after, Instant now) {
        failures++;
        // What was already under way when it shut fails too and says nothing new.
        if (failures < FAILURES_IN_A_ROW || now.isBefore(shutUntil)) {
            return;
        }
        timesShut++;
        Duration own = BACK_OFF.after(timesShut, ThreadLocalRandom.current());
        Duration asked = after.orElse(Duration.ZERO);
        shutUntil = now.plus(own.compareTo(asked) > 0 ? own : asked);
    }

    /** The provider answered, whatever it made of the message. */
    public synchronized void answered() {
        answered = true;
        failures = 0;
        timesShut = 0;
        shutUntil = Instant.EPOCH;
    }
}
