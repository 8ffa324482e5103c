package vn.motcua.notification.reach;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.notification.channel.Channel;
import vn.motcua.platform.text.Language;

/**
 * A short message or mail to be sent.
 *
 * @param dueAt from when it may be
 */
record NewReach(UUID messageId, Channel channel, Language language, Instant dueAt) {}
