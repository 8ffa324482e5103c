package vn.motcua.notification.channel.sms.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A gateway of short messages over a real socket, which answers as a test tells it. */
final class HttpGateway implements AutoCloseable {
    final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Answer answer = new Answer(200, "", Map.of(), false);

    /** A request as it came; header names in lower case. */
    record Asked(String method, String uri, Map<String, String> headers, String body) {}

    private record Answer(int status, String body, Map<String, String> headers, boolean stalls) {}

    HttpGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void answer(int status, String body) {
        answer = new Answer(status, body, Map.of(), false);
    }

    void answer(int status, Map<String, String> headers) {
        answer = new Answer(status, "", headers, false);
    }

    /** Begins an answer of 200 and never ends it. */
    void stall() {
        answer = new Answer(200, "{\"code\":", Map.of(), true);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(
                new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
        Answer now = answer;
        now.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = now.body().getBytes(StandardCharsets.UTF_8);
        if (now.stalls()) {
            exchange.sendResponseHeaders(now.status(), bytes.length + 100L);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            await();
            return;
        }
        exchange.sendResponseHeaders(now.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void await() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
