package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.notification.MessageDelivery.State;
import vn.motcua.notification.MessageDelivery.Way;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.push.PushProgress;
import vn.motcua.notification.push.PushProgressRows;
import vn.motcua.notification.reach.ReachRows;
import vn.motcua.notification.reach.ReachState;

/** Tells how far messages have come by each way; joins the caller's transaction. */
@Singleton
class MessageDeliveries {
    private final PushProgressRows pushes;
    private final ReachRows reached;

    MessageDeliveries(PushProgressRows pushes, ReachRows reached) {
        this.pushes = pushes;
        this.reached = reached;
    }

    /** Of each message the ways that were taken. */
    Map<UUID, List<MessageDelivery>> of(List<InboxMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = messages.stream().map(InboxMessage::id).toList();
        Map<UUID, PushProgress> pushed = pushes.of(ids);
        Map<UUID, Map<Channel, ReachState>> others = reached.of(ids);
        Map<UUID, List<MessageDelivery>> deliveries = new HashMap<>();
        for (InboxMessage message : messages) {
            List<MessageDelivery> ways = new ArrayList<>();
            PushProgress push = pushed.get(message.id());
            if (push != null) {
                ways.add(new MessageDelivery(Way.PUSH, state(message, push)));
            }
            Map<Channel, ReachState> other = others.getOrDefault(message.id(), Map.of());
            Stream.of(Channel.values())
                    .filter(other::containsKey)
                    .map(channel -> delivery(message, channel, Objects.requireNonNull(other.get(channel))))
                    .forEach(ways::add);
            deliveries.put(message.id(), List.copyOf(ways));
        }
        return deliveries;
    }

    private static MessageDelivery delivery(InboxMessage message, Channel channel, ReachState state) {
        Way way = switch (channel) {
            case SMS -> Way.SMS;
            case MAIL -> Way.MAIL;
        };
        return new MessageDelivery(
                way,
                switch (state) {
                    // The relay will find it confirmed when its time comes.
                    case QUEUED -> isConfirmed(message) ? State.CALLED_OFF : State.QUEUED;
                    case HANDED_OVER -> State.HANDED_OVER;
                    case RECEIVED -> State.RECEIVED;
                    case FAILED -> State.FAILED;
                    case CALLED_OFF -> State.CALLED_OFF;
                });
    }

    private static boolean isConfirmed(InboxMessage message) {
        return message.receivedAt() != null || message.readAt() != null;
    }

    private static State state(InboxMessage message, PushProgress push) {
        if (message.readAt() != null) {
            return State.READ;
        }
        if (message.receivedAt() != null) {
            return State.RECEIVED;
        }
        return switch (push) {
            case HANDED_OVER -> State.HANDED_OVER;
            case WAITING -> State.QUEUED;
            case FAILED -> State.FAILED;
        };
    }
}
