package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.notification.MessageDelivery.State;
import vn.motcua.notification.MessageDelivery.Way;
import vn.motcua.notification.push.PushProgress;
import vn.motcua.notification.push.PushProgressRows;

/** Tells how far messages have come by each way; joins the caller's transaction. */
@Singleton
class MessageDeliveries {
    private final PushProgressRows pushes;

    MessageDeliveries(PushProgressRows pushes) {
        this.pushes = pushes;
    }

    /** Of each message the ways that were taken. */
    Map<UUID, List<MessageDelivery>> of(List<InboxMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = messages.stream().map(InboxMessage::id).toList();
        Map<UUID, PushProgress> pushed = pushes.of(ids);
        Map<UUID, List<MessageDelivery>> deliveries = new HashMap<>();
        for (InboxMessage message : messages) {
            List<MessageDelivery> ways = new ArrayList<>();
            PushProgress push = pushed.get(message.id());
            if (push != null) {
                ways.add(new MessageDelivery(Way.PUSH, state(message, push)));
            }
            deliveries.put(message.id(), List.copyOf(ways));
        }
        return deliveries;
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
