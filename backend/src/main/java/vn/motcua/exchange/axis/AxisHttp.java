package vn.motcua.exchange.axis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** Asks an axis over HTTP: within a time, over so many connections, and not while it is known to be down. */
final class AxisHttp {
    private static final long LONGEST_TEXT = 8L * 1024 * 1024;
    private static final long LARGEST_FILE = 512L * 1024 * 1024;
    private static final int OK = 200;
    private static final int SERVERS_FAULT = 500;
    private static final int TOO_MANY = 429;

    private final HttpClient client;
    private final AxisPatience patience;
    private final Semaphore places;
    private final Circuit circuit;

    AxisHttp(AxisPatience patience, Clock clock) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
        this.patience = patience;
        this.places = new Semaphore(patience.connections());
        this.circuit = new Circuit(clock);
    }

    /**
     * A body that came whole.
     *
     * @param isFile whether it went to where files were to go; else it is the text
     */
    record Received(boolean isFile, String text, BoundedBody.Whole body, HttpHeaders headers) {}

    /** Asks for something that is said in text. */
    AxisAnswer<String> text(HttpRequest request, long bytesSent) {
        return ask(request, bytesSent, Optional.empty()).map(Received::text);
    }

    /** Asks for a file, in place of which there may be text that says why not. */
    AxisAnswer<Received> file(HttpRequest request, WritableByteChannel sink) {
        return ask(request, 0, Optional.of(sink));
    }

    private AxisAnswer<Received> ask(HttpRequest request, long bytesSent, Optional<WritableByteChannel> sink) {
        Optional<Duration> pause = circuit.pause();
        if (pause.isPresent()) {
            return new AxisAnswer.Unreachable<>("The axis has failed several times and is left alone", pause);
        }
        boolean admitted = false;
        try {
            admitted = places.tryAcquire(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
            return admitted
                    ? exchange(request, bytesSent, sink)
                    : new AxisAnswer.Unreachable<>("All connections to the axis are in use");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new AxisAnswer.Unreachable<>("The portal is stopping");
        } finally {
            if (admitted) {
                places.release();
            }
        }
    }

    private AxisAnswer<Received> exchange(HttpRequest request, long bytesSent, Optional<WritableByteChannel> sink)
            throws InterruptedException {
        AtomicLong moved = new AtomicLong();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<BoundedBody.Whole>> response = client.sendAsync(
                request,
                head -> sink.filter(wanted -> isFile(head.statusCode(), head.headers()))
                        .map(file -> new BoundedBody(file, LARGEST_FILE, moved))
                        .orElseGet(() -> new BoundedBody(Channels.newChannel(text), LONGEST_TEXT, moved)));
        AxisAnswer<Received> answer;
        try {
            answer = judged(await(response, bytesSent, moved), text);
        } catch (ExecutionException broken) {
            answer = new AxisAnswer.Unreachable<>(reason(broken));
        } catch (TimeoutException silent) {
            answer = new AxisAnswer.Unreachable<>("The axis went silent");
        } finally {
            response.cancel(true);
        }
        if (answer instanceof AxisAnswer.Answered) {
            circuit.answered();
        } else {
            circuit.failed();
        }
        return answer;
    }

    /** Waits as long as something moves; what is sent itself has its own time. */
    private HttpResponse<BoundedBody.Whole> await(
            CompletableFuture<HttpResponse<BoundedBody.Whole>> response, long bytesSent, AtomicLong moved)
            throws InterruptedException, ExecutionException, TimeoutException {
        long wait = patience.answer().toMillis() + TimeUnit.SECONDS.toMillis(bytesSent) / patience.bytesPerSecond();
        for (long before = 0; ; before = moved.get()) {
            try {
                return response.get(wait, TimeUnit.MILLISECONDS);
            } catch (TimeoutException yet) {
                if (moved.get() == before) {
                    throw yet;
                }
                wait = patience.answer().toMillis();
            }
        }
    }

    private static AxisAnswer<Received> judged(HttpResponse<BoundedBody.Whole> response, ByteArrayOutputStream text) {
        int status = response.statusCode();
        if (status >= SERVERS_FAULT || status == TOO_MANY) {
            return new AxisAnswer.Unreachable<>("The axis answered " + status, retryAfter(response.headers()));
        }
        return new AxisAnswer.Answered<>(new Received(
                isFile(status, response.headers()),
                text.toString(StandardCharsets.UTF_8),
                response.body(),
                response.headers()));
    }

    private static boolean isFile(int status, HttpHeaders headers) {
        return status == OK && !headers.firstValue("Content-Type").orElse("").startsWith("application/json");
    }

    private static Optional<Duration> retryAfter(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    /** The kind of failure alone: addresses and contents do not belong into what operators read. */
    private static String reason(ExecutionException broken) {
        Throwable cause = Objects.requireNonNullElse(broken.getCause(), broken);
        return cause.getClass().getSimpleName()
                + (cause instanceof IOException && cause.getMessage() != null ? ": " + cause.getMessage() : "");
    }
}
