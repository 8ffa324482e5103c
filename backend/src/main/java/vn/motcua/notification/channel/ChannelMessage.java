package vn.motcua.notification.channel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to one address.
 *
 * @param id the same at each try, so that a provider or the receiver's mail program knows it again
 * @param address a phone number in international form (+84…) or a mail address, as the channel asks
 * @param subject of a mail; null of a short message
 */
public record ChannelMessage(
        UUID id, Channel channel, String address, @Nullable String subject, String text) {}
