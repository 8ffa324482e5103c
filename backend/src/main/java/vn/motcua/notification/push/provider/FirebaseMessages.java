package vn.motcua.notification.push.provider;

import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.AndroidNotification;
import com.google.firebase.messaging.ApnsConfig;
import com.google.firebase.messaging.Aps;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.Notification;
import com.google.firebase.messaging.WebpushConfig;
import com.google.firebase.messaging.WebpushNotification;

/**
 * A message in Firebase's words. On each platform it carries its thread, so that a newer message, and a double, takes
 * the place of the one before.
 */
final class FirebaseMessages {
    private FirebaseMessages() {}

    // Registration tokens are what the apps of today register; installation ids, which the SDK would rather have, are
    // not given out by every platform's library yet.
    @SuppressWarnings("deprecation")
    static Message of(PushMessage message) {
        String thread = message.threadId().toString();
        return Message.builder()
                .setToken(message.token())
                .setNotification(Notification.builder()
                        .setTitle(message.words().title())
                        .setBody(message.words().body())
                        .build())
                .putAllData(message.data())
                .setAndroidConfig(AndroidConfig.builder()
                        .setPriority(AndroidConfig.Priority.HIGH)
                        .setCollapseKey(thread)
                        .setNotification(
                                AndroidNotification.builder().setTag(thread).build())
                        .build())
                .setApnsConfig(ApnsConfig.builder()
                        .putHeader("apns-collapse-id", thread)
                        .setAps(Aps.builder()
                                .setThreadId(thread)
                                .setSound("default")
                                .build())
                        .build())
                .setWebpushConfig(WebpushConfig.builder()
                        // A push service's topic has at most 32 characters (RFC 8030, 5.4).
                        .putHeader("Topic", thread.replace("-", ""))
                        .setNotification(
                                WebpushNotification.builder().setTag(thread).build())
                        .build())
                .build();
    }
}
