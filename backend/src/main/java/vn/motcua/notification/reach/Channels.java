package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.channel.ChannelSender;

/** The channels that a provider is configured for; there may be none. */
@Singleton
public class Channels {
    private final Map<Channel, ChannelSender> senders = new EnumMap<>(Channel.class);

    Channels(List<ChannelSender> senders) {
        senders.forEach(sender -> this.senders.put(sender.channel(), sender));
    }

    /** Those that there are. */
    public Set<Channel> all() {
        return Set.copyOf(senders.keySet());
    }

    Optional<ChannelSender> sender(Channel channel) {
        return Optional.ofNullable(senders.get(channel));
    }
}
