package vn.motcua.notification.push.provider;

import java.util.Map;
import java.util.UUID;
import vn.motcua.notification.words.Words;

/**
 * One push on its way to one device.
 *
 * @param id the same at every try, so that an app can drop a double
 * @param threadId what it is about: a newer message of a thread replaces an older one on the screen
 */
public record PushMessage(UUID id, UUID threadId, String token, Words words, Map<String, String> data) {
    public PushMessage {
        data = Map.copyOf(data);
    }

    /** For logs: no token and no words. */
    @Override
    public String toString() {
        return "PushMessage[" + id + "]";
    }
}
