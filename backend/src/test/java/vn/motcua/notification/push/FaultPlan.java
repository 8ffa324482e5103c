package vn.motcua.notification.push;

import java.time.Duration;

/**
 * How long and how hard the queue is tried.
 *
 * @param rate notices a second
 * @param silence how long nothing is answered, in the middle
 * @param answerWithin how long the sender waits for an answer
 */
record FaultPlan(Duration length, int rate, Duration silence, Duration answerWithin, long seed) {
    /** Of each so many notices some go to phones whose tokens are dead. */
    private static final int SHARE = 400;

    static final int DEAD_OF_SHARE = 4;

    int notices() {
        return Math.toIntExact(length.toMillis() * rate / 1000);
    }

    /** People some of whose phones are dead, each told of one event. */
    int withDeadPhones() {
        return Math.max(1, notices() / SHARE);
    }

    Duration silentFrom() {
        return length.minus(silence).dividedBy(2);
    }
}
