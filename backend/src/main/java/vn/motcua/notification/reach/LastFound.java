package vn.motcua.notification.reach;

import jakarta.inject.Singleton;

/** What this server's last look for stuck notices found; by itself, so that asking for it makes nothing of what looks. */
@Singleton
class LastFound {
    private volatile Stuck stuck = Stuck.NOTHING;

    Stuck stuck() {
        return stuck;
    }

    void is(Stuck found) {
        stuck = found;
    }
}
