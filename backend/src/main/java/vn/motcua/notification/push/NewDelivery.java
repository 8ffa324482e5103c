package vn.motcua.notification.push;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.device.Device;

/**
 * A push to be made.
 *
 * @param threadId pushes of one thread reach a device in the order in which they were added
 * @param from when it may be sent; null at once
 */
public record NewDelivery(
        PushSubject subject,
        UUID eventId,
        UUID threadId,
        Device device,
        @Nullable Instant from) {

    /** One that may be sent at once. */
    public NewDelivery(PushSubject subject, UUID eventId, UUID threadId, Device device) {
        this(subject, eventId, threadId, device, null);
    }

    /** The same, held back until then. */
    public NewDelivery notBefore(Instant then) {
        return new NewDelivery(subject, eventId, threadId, device, then);
    }

    /** From when it may be sent, if it is added now. */
    Instant from(Instant now) {
        return from == null ? now : from;
    }
}
