package vn.motcua.notification.relay;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does something with each of many things at once, a thread for each. */
public final class AtOnce {
    private AtOnce() {}

    /** Waits until all are done; the step throws nothing. */
    public static <T, R> List<R> each(List<T> things, Function<T, R> step) {
        List<Callable<R>> tries =
                things.stream().<Callable<R>>map(one -> () -> step.apply(one)).toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tries).stream().map(Future::resultNow).toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending", stopped);
        }
    }
}
