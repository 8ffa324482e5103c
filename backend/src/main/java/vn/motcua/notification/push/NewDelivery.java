package vn.motcua.notification.push;

import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.device.Device;

/**
 * A push to be made of an inbox message.
 *
 * @param threadId pushes of one thread reach a device in the order in which they were added
 */
public record NewDelivery(UUID messageId, UUID eventId, UUID threadId, ApplicantId applicantId, Device device) {}
