package vn.motcua.notification.push;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.device.Device;
import vn.motcua.notification.words.Notice;
import vn.motcua.platform.text.Language;

/**
 * A delivery as this server claimed it.
 *
 * @param lastFailure why the try before this one failed; null at the first
 * @param notice what an applicant is told; null of what an officer is told
 */
record PushDelivery(
        long position,
        UUID id,
        UUID claim,
        PushSubject subject,
        UUID threadId,
        Target target,
        int attempts,
        @Nullable String lastFailure,
        Instant createdAt,
        @Nullable Notice notice) {

    /** Where it goes, as last known. */
    record Target(UUID deviceId, String token, Language language) {
        static Target of(Device device) {
            return new Target(device.id(), device.pushToken(), device.language());
        }
    }

    /** The same, to where the device is reached now. */
    PushDelivery to(Target other) {
        return new PushDelivery(
                position, id, claim, subject, threadId, other, attempts, lastFailure, createdAt, notice);
    }
}
