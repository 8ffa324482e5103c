package vn.motcua.notification.push;

import java.util.UUID;
import vn.motcua.device.Device;

/**
 * A push to be made.
 *
 * @param threadId pushes of one thread reach a device in the order in which they were added
 */
public record NewDelivery(PushSubject subject, UUID eventId, UUID threadId, Device device) {}
