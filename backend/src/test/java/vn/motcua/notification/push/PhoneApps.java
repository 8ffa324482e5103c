package vn.motcua.notification.push;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.notification.standin.Push;

/** Apps that do as the contract says: what has a message id that they have seen is dropped. */
final class PhoneApps {
    private final Set<String> messageIds = new HashSet<>();
    private final Map<Sight, Integer> shown = new HashMap<>();
    private int dropped;

    /** A notice on a phone's screen. */
    record Sight(String token, UUID inboxMessageId) {}

    synchronized void receive(Push push) {
        if (!messageIds.add(push.token() + " " + push.data().get("messageId"))) {
            dropped++;
            return;
        }
        UUID notice = UUID.fromString(push.data().getOrDefault("inboxMessageId", ""));
        shown.merge(new Sight(push.token(), notice), 1, Integer::sum);
    }

    synchronized Map<Sight, Integer> shown() {
        return Collections.unmodifiableMap(new HashMap<>(shown));
    }

    /** How many arrived a second time. */
    synchronized int dropped() {
        return dropped;
    }
}
