package vn.motcua.notification.reach;

/** Fallback, relay and sweep that share a clock and the test's providers. */
public final class Reach {
    private final Fallback fallback;
    private final ChannelRelay relay;
    private final Reports reports;
    private final StuckSweep sweep;
    private final LastFound found;

    Reach(Fallback fallback, ChannelRelay relay, Reports reports, StuckSweep sweep, LastFound found) {
        this.fallback = fallback;
        this.relay = relay;
        this.reports = reports;
        this.sweep = sweep;
        this.found = found;
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

    Reports reports() {
        return reports;
    }

    StuckSweep sweep() {
        return sweep;
    }

    LastFound found() {
        return found;
    }

    Stuck sweepOnce() {
        return sweep.runOnce();
    }
}
