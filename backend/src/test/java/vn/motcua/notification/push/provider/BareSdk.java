package vn.motcua.notification.push.provider;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import com.google.firebase.FirebaseApp;
import com.google.firebase.FirebaseOptions;
import com.google.firebase.internal.ApacheHttp2Transport;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.core5.http.HttpHost;

/**
 * The Admin SDK as its documentation shows it, with the client it makes by default: the connections alone go to another
 * address than the one that is fixed in it.
 */
final class BareSdk implements AutoCloseable {
    /** What one call of the SDK takes at most. */
    private static final int AT_ONCE = 500;

    private final ApacheHttp2Transport transport;
    private final FirebaseApp app;

    private BareSdk(ApacheHttp2Transport transport, FirebaseApp app) {
        this.transport = transport;
        this.app = app;
    }

    /** One to a stand-in on this machine. */
    static BareSdk to(int port) {
        HttpRoute route = new HttpRoute(new HttpHost("http", "127.0.0.1", port));
        ApacheHttp2Transport transport = new ApacheHttp2Transport(ApacheHttp2Transport.defaultHttpAsyncClientBuilder()
                .setRoutePlanner((target, context) -> route)
                .build());
        FirebaseOptions options = FirebaseOptions.builder()
                .setHttpTransport(transport)
                .setCredentials(GoogleCredentials.create(
                        new AccessToken("standin", Date.from(Instant.parse("2999-12-31T00:00:00Z")))))
                .setProjectId("motcua-standin")
                .build();
        return new BareSdk(transport, FirebaseApp.initializeApp(options, "bare"));
    }

    void send(List<PushMessage> messages) throws FirebaseMessagingException {
        for (int from = 0; from < messages.size(); from += AT_ONCE) {
            List<Message> some = messages.subList(from, Math.min(from + AT_ONCE, messages.size())).stream()
                    .map(FirebaseMessages::of)
                    .toList();
            var answer = FirebaseMessaging.getInstance(app).sendEach(some);
            if (answer.getFailureCount() > 0) {
                throw new IllegalStateException("the bare SDK has failed " + answer.getFailureCount() + " times");
            }
        }
    }

    @Override
    public void close() throws IOException {
        app.delete();
        transport.shutdown();
    }
}
