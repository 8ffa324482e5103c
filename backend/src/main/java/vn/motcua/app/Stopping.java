package vn.motcua.app;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stops things in order at exit: the application first, which its framework does by itself, then what it stood on. */
final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Deque<Runnable> afterwards = new ConcurrentLinkedDeque<>();
    private volatile @Nullable ApplicationContext context;

    private Stopping() {}

    static Stopping atExit() {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::stop, "stopping"));
        return stopping;
    }

    /** The application; what else there is stops when it has. */
    void first(ApplicationContext application) {
        context = application;
    }

    /** Something to stop once the application has stopped, or has failed to start. */
    void afterwards(Runnable stop) {
        afterwards.push(stop);
    }

    private void stop() {
        // Exit hooks run side by side, and the framework's own hook is stopping the application meanwhile.
        ApplicationContext application = context;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (application != null && application.isRunning() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        afterwards.forEach(Runnable::run);
    }
}
