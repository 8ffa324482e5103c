package vn.motcua.live;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a stream over a connection of its own, on a thread of its own. */
final class Listener implements AutoCloseable {

    /** An event; one without a name says that the stream has ended. */
    record Heard(String name, String data) {}

    private static final Heard END = new Heard("", "");

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<Stream<String>> response;
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();

    private Listener(URI address, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        response = client.send(request, HttpResponse.BodyHandlers.ofLines());
        Thread.ofVirtual().start(this::read);
    }

    static Listener at(URI address, String token) throws IOException, InterruptedException {
        return new Listener(address, token);
    }

    int status() {
        return response.statusCode();
    }

    @Nullable
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The next event, besides beats; waits for it. */
    Heard next() throws InterruptedException {
        while (true) {
            Heard next = heard.poll(20, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nothing was heard");
            }
            if (!next.name().equals("beat")) {
                return next;
            }
        }
    }

    boolean isOver() throws InterruptedException {
        return next().equals(END);
    }

    private void read() {
        String name = "";
        try (Stream<String> lines = response.body()) {
            for (String line : (Iterable<String>) lines::iterator) {
                if (line.startsWith("event:")) {
                    name = line.substring("event:".length()).strip();
                } else if (line.startsWith("data:")) {
                    heard.add(new Heard(name, line.substring("data:".length()).strip()));
                }
            }
        } catch (RuntimeException cut) {
            // Its end is told below, however it came.
        }
        heard.add(END);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
