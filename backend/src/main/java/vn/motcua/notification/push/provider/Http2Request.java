package vn.motcua.notification.push.provider;

import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** One request of the SDK on its way through {@link Http2Transport}. */
final class Http2Request extends LowLevelHttpRequest {
    // The client writes these itself, or (accept-encoding) would get an answer that nobody unpacks.
    private static final Set<String> NOT_OURS = Set.of("accept-encoding", "connection", "content-length", "host");

    private final Http2Transport transport;
    private final String method;
    private final HttpRequest.Builder request;

    Http2Request(Http2Transport transport, String method, URI uri) {
        this.transport = transport;
        this.method = method;
        this.request = HttpRequest.newBuilder(uri);
    }

    @Override
    public void addHeader(String name, String value) {
        if (!NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
            request.header(name, value);
        }
    }

    @Override
    public void setTimeout(int connectTimeoutMillis, int readTimeoutMillis) {
        if (readTimeoutMillis > 0) {
            request.timeout(Duration.ofMillis(readTimeoutMillis));
        }
    }

    @Override
    public LowLevelHttpResponse execute() throws IOException {
        return new Http2Response(transport.send(request.method(method, body()).build()));
    }

    private BodyPublisher body() throws IOException {
        if (getStreamingContent() == null) {
            return BodyPublishers.noBody();
        }
        if (getContentType() != null) {
            request.header("content-type", getContentType());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        getStreamingContent().writeTo(bytes);
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
