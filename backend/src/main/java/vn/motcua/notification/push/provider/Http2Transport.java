package vn.motcua.notification.push.provider;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.RetryAfter;

/**
 * Carries the SDK's requests over HTTP/2: several connections with many streams each, where the SDK's own transport has
 * one request at a time on a connection. It can lead every request to another address, the stand-in's.
 */
final class Http2Transport extends HttpTransport implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    /** Below the 100 that the provider allows: beyond its limit the client's requests fail. */
    private static final int STREAMS = 90;

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final int SERVICE_UNAVAILABLE = 503;

    private final List<Line> lines =
            Stream.generate(Line::new).limit(CONNECTIONS).toList();
    // As many permits as all lines have streams.
    private final Semaphore places = new Semaphore(CONNECTIONS);
    private final Optional<URI> redirect;
    private final Clock clock;

    Http2Transport(Optional<URI> redirect, Clock clock) {
        this.redirect = redirect;
        this.clock = clock;
    }

    /**
     * One client is one connection to a host, made when it is first needed. Until the first answer it carries one request
     * only, for a client that has no connection yet opens one for each request it is given.
     */
    private static final class Line {
        private final Semaphore streams = new Semaphore(1);
        private final AtomicBoolean answered = new AtomicBoolean();
        private @Nullable HttpClient client;

        synchronized HttpClient client() {
            if (client == null) {
                client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_2)
                        .connectTimeout(CONNECT_TIMEOUT)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
            }
            return client;
        }

        synchronized void close() {
            if (client != null) {
                client.shutdownNow();
            }
        }
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        return new Http2Request(this, method, target(URI.create(url)));
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        places.acquireUninterruptibly();
        try {
            Line line = freeLine();
            try {
                HttpResponse<byte[]> response = line.client().send(request, HttpResponse.BodyHandlers.ofByteArray());
                open(line);
                return checked(response);
            } finally {
                line.streams.release();
            }
        } catch (IOException unreachable) {
            throw new ProviderAway(unreachable.getClass().getSimpleName(), Optional.empty());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("stopped", Optional.empty());
        } finally {
            places.release();
        }
    }

    @Override
    public void shutdown() {
        close();
    }

    @Override
    public void close() {
        lines.forEach(Line::close);
    }

    /** The first with a free stream: little traffic needs one connection only. */
    private Line freeLine() {
        while (true) {
            for (Line line : lines) {
                if (line.streams.tryAcquire()) {
                    return line;
                }
            }
            // Whoever has a place finds a stream; it may take another look.
            Thread.onSpinWait();
        }
    }

    private void open(Line line) {
        if (line.answered.compareAndSet(false, true)) {
            line.streams.release(STREAMS - 1);
            places.release(STREAMS - 1);
        }
    }

    private HttpResponse<byte[]> checked(HttpResponse<byte[]> response) {
        if (response.statusCode() == SERVICE_UNAVAILABLE) {
            Optional<Duration> retryAfter = response.headers()
                    .firstValue("retry-after")
                    .flatMap(value -> RetryAfter.parse(value, clock.instant()));
            throw new ProviderAway("HTTP 503", retryAfter);
        }
        return response;
    }

    private URI target(URI wanted) {
        return redirect.map(base -> base.resolve(wanted.getRawPath())).orElse(wanted);
    }
}
