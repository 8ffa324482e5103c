package vn.motcua.notification.reach;

/** Fallback, relay and sweep that share a clock and the test's providers. */
public final class Reach {
    private final Fallback fallback;
    private final ChannelRelay relay;
    private final Receipts receipts;
    private final StuckSweep sweep;

    Reach(Fallback fallback, ChannelRelay relay, Receipts receipts, StuckSweep sweep) {
        this.fallback = fallback;
        this.relay = relay;
        this.receipts = receipts;
        this.sweep = sweep;
    }

    public Fallback fallback() {
        return fallback;
    }

    /** Tells another way what is due, and sends it. */
    public void settle() {
        while (fallback.runOnce() + relay.runOnce() > 0) {
            // Each run is one batch.
        }
    }

    ChannelRelay relay() {
        return relay;
    }

    Receipts receipts() {
        return receipts;
    }

    StuckSweep sweep() {
        return sweep;
    }

    Stuck sweepOnce() {
        return sweep.runOnce();
    }
}
