package vn.motcua.notification.channel.sms.smpp;

import java.util.Optional;
import java.util.Set;
import vn.motcua.notification.channel.HandOver;

/** What a message centre's status (SMPP 3.4, 5.1.3) says of what is to be done next. */
final class SubmitStatus {
    /** The centre's queue is full; too much at once; the receiver's or the application's temporary error; a retry is asked for. */
    private static final Set<Integer> TEMPORARY = Set.of(0x14, 0x58, 0x64);
    /** Invalid destination address. */
    private static final Set<Integer> PERMANENT = Set.of(0x0B);

    private SubmitStatus() {}

    static HandOver handOver(int status) {
        String reason = "SMPP status 0x%02X".formatted(status);
        if (TEMPORARY.contains(status)) {
            return new HandOver.Temporary(Optional.empty(), reason);
        }
        return PERMANENT.contains(status) ? new HandOver.Permanent(reason) : new HandOver.Technical(reason);
    }
}
