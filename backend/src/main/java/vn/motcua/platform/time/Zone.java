package vn.motcua.platform.time;

import java.time.ZoneId;

/** The zone in which dates are decided; instants are stored in UTC. */
public final class Zone {
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private Zone() {}
}
