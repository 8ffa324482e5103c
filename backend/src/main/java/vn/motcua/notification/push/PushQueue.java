package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.motcua.platform.outbox.AfterCommit;

/** The door for whoever wants devices told: deliveries are written in the caller's transaction and sent after it. */
@Singleton
public class PushQueue {
    private final PushDeliveries deliveries;
    private final AfterCommit afterCommit;
    private final PushSignal signal;

    PushQueue(PushDeliveries deliveries, AfterCommit afterCommit, PushSignal signal) {
        this.deliveries = deliveries;
        this.afterCommit = afterCommit;
        this.signal = signal;
    }

    /** Adds deliveries; at most one for an event and device. */
    public void add(List<NewDelivery> pushes, Instant now) {
        if (pushes.isEmpty()) {
            return;
        }
        deliveries.save(pushes, now);
        afterCommit.run(signal::raise);
    }
}
