package vn.motcua.platform.outbox;

import java.time.Duration;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a step over and over on a thread of its own: at once while it finds work, else when woken or after a while. */
public final class WakingLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WakingLoop.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final String name;
    private final Signal signal;
    private final Duration poll;
    private final IntSupplier step;
    private final Thread thread;
    private volatile boolean closing;

    private WakingLoop(String name, Signal signal, Duration poll, IntSupplier step) {
        this.name = name;
        this.signal = signal;
        this.poll = poll;
        this.step = step;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    /** Starts one that looks each second; the step says how many things it did. */
    public static WakingLoop start(String name, Signal signal, IntSupplier step) {
        return start(name, signal, POLL, step);
    }

    /** Starts one that looks as often as is said. */
    public static WakingLoop start(String name, Signal signal, Duration poll, IntSupplier step) {
        WakingLoop loop = new WakingLoop(name, signal, poll, step);
        loop.thread.start();
        return loop;
    }

    /** Lets the step under way finish. */
    @Override
    public void close() {
        closing = true;
        signal.raise();
        try {
            if (!thread.join(STOPPING)) {
                thread.interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closing) {
            try {
                if (didNothing()) {
                    signal.await(poll);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private boolean didNothing() {
        try {
            return step.getAsInt() == 0;
        } catch (RuntimeException | Error failure) {
            // The database may be away or the memory short for a while: the loop outlives it.
            LOG.warn("{} could not run: {}", name, FailurePlace.of(failure));
            return true;
        }
    }
}
