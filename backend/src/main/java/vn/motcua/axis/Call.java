package vn.motcua.axis;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.motcua.exchange.axis.wire.WireJson;

/** One request and its one answer. */
final class Call {
    /** Of what is asked in JSON. */
    private static final int LONGEST_TEXT = 64 * 1024;
    /** Of what nobody wants any more, so that the sender gets to reading why. */
    private static final long MOST_DRAINED = 2L * 1024 * 1024 * 1024;

    private static final int BUFFER_BYTES = 64 * 1024;

    private final HttpExchange exchange;
    private final Map<String, String> query;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
        this.query = parsed(exchange.getRequestURI().getRawQuery());
    }

    /** Method and path, {@code POST /sendEdoc}. */
    String route() {
        return exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
    }

    String method() {
        return exchange.getRequestMethod();
    }

    /** Path and query as they came. */
    String address() {
        return exchange.getRequestURI().toString();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(query.get(name)).filter(value -> !value.isEmpty());
    }

    /** How long the body says it is; -1 where it does not. */
    long length() {
        return header("Content-Length")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(-1L);
    }

    InputStream body() {
        return exchange.getRequestBody();
    }

    /** The body's text where it is short, in full. */
    byte[] shortBody() throws IOException {
        return exchange.getRequestBody().readNBytes(LONGEST_TEXT);
    }

    static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.ofNullable(WireJson.MAPPER.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    void answer(int status, Object json) throws IOException {
        drain();
        byte[] body = WireJson.MAPPER.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    void answerFile(Path file, String hashHeader, String sha256) throws IOException {
        try (FileChannel kept = opened(file)) {
            exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
            exchange.getResponseHeaders().set(hashHeader, sha256);
            exchange.sendResponseHeaders(200, kept.size());
            try (OutputStream out = exchange.getResponseBody()) {
                Channels.newInputStream(kept).transferTo(out);
            }
        }
    }

    /** One that is not there is the axis's fault, which an operator has to hear of. */
    private static FileChannel opened(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.READ);
        } catch (IOException missing) {
            throw new UncheckedIOException("A package's file cannot be read", missing);
        }
    }

    private void drain() throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long drained = 0;
        InputStream body = exchange.getRequestBody();
        for (int read = body.read(buffer); read >= 0 && drained < MOST_DRAINED; read = body.read(buffer)) {
            drained += read;
        }
    }

    private static Map<String, String> parsed(String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
