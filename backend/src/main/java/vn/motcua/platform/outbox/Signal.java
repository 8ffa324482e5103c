package vn.motcua.platform.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes whoever waits for work; raised any number of times before, it wakes once. */
public class Signal {
    private final Semaphore raised = new Semaphore(0);

    /** There is work. */
    public void raise() {
        raised.release();
    }

    /** Waits until it is raised, or for so long. */
    public void await(Duration longest) throws InterruptedException {
        if (raised.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            raised.drainPermits();
        }
    }
}
