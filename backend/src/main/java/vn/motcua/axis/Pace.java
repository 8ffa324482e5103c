package vn.motcua.axis;

import com.sun.net.httpserver.HttpExchange;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** How slow a peer may be: whoever is slower is cut off, so that nobody holds a connection for good. */
final class Pace implements AutoCloseable {
    private final Duration grace;
    private final long bytesPerSecond;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("pace").daemon().factory());

    /**
     * A pace.
     *
     * @param grace what everybody has
     * @param bytesPerSecond the slowest, for which there is as much time more
     */
    Pace(Duration grace, long bytesPerSecond) {
        this.grace = grace;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** Cuts an exchange off when it takes too long for so many bytes. */
    Guard guard(HttpExchange exchange, long bytes) {
        long allowed = grace.toMillis() + TimeUnit.SECONDS.toMillis(bytes) / bytesPerSecond;
        ScheduledFuture<?> cut = timer.schedule(exchange::close, allowed, TimeUnit.MILLISECONDS);
        return () -> cut.cancel(false);
    }

    /** Watches one exchange. */
    interface Guard {
        /** Nothing is cut off any more. */
        void end();
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
