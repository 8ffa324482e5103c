package vn.motcua.notification.push;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.words.Notice;
import vn.motcua.platform.text.Language;

/**
 * A delivery as this server claimed it.
 *
 * @param target where its device was reached when it was claimed; null where the device is its holder's no longer
 * @param lastFailure why the try before this one failed; null at the first
 * @param notice what an applicant is told; null of what an officer is told
 */
record PushDelivery(
        long position,
        UUID id,
        UUID claim,
        PushSubject subject,
        UUID threadId,
        @Nullable Target target,
        int attempts,
        @Nullable String lastFailure,
        Instant createdAt,
        @Nullable Notice notice) {

    /** Where it goes. */
    record Target(UUID deviceId, String token, Language language) {}
}
