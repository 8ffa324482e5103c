package vn.motcua.exchange.axis;

import java.time.Duration;

/**
 * How long an axis is waited for, and how much is asked of it at once.
 *
 * @param connect until a connection stands
 * @param answer in which something must come: an answer, or more of it
 * @param bytesPerSecond the slowest pace of what is sent, for which there is as much time more
 * @param connections the most at a time
 */
public record AxisPatience(Duration connect, Duration answer, long bytesPerSecond, int connections) {
    /** The bounds of the national axis's own kit: ten connections. */
    public static final AxisPatience USUAL =
            new AxisPatience(Duration.ofSeconds(5), Duration.ofSeconds(30), 32 * 1024, 10);
}
