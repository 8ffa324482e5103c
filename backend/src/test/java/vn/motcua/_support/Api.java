package vn.motcua._support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls the running server over HTTP as a client would, and holds every exchange against the contract. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;

    Api(URI base) {
        this.base = base;
    }

    /** Of a server in another process. */
    public static Api at(URI base) {
        return new Api(base);
    }

    /** Where the server listens. */
    public URI base() {
        return base;
    }

    public Call get(String path) {
        return new Call("GET", path);
    }

    public Call post(String path) {
        return new Call("POST", path);
    }

    public Call put(String path) {
        return new Call("PUT", path);
    }

    public Call delete(String path) {
        return new Call("DELETE", path);
    }

    public Call call(String method, String path) {
        return new Call(method, path);
    }

    /** One request in the making. */
    public final class Call {
        private final String method;
        private final String path;
        private final List<String> headers = new ArrayList<>();
        private byte @Nullable [] body;

        private Call(String method, String path) {
            this.method = method;
            this.path = path;
        }

        public Call header(String name, String value) {
            headers.add(name);
            headers.add(value);
            return this;
        }

        public Call bearer(String token) {
            return header("Authorization", "Bearer " + token);
        }

        public Call ifMatch(long version) {
            return header("If-Match", "\"" + version + "\"");
        }

        /** A JSON body: a map, a record, a tree, or a string of JSON as it is. */
        public Call json(Object value) {
            try {
                String text = value instanceof String ready ? ready : JSON.writeValueAsString(value);
                return body("application/json", text.getBytes(StandardCharsets.UTF_8));
            } catch (JsonProcessingException notJson) {
                throw new IllegalArgumentException(notJson);
            }
        }

        public Call body(String mediaType, byte[] bytes) {
            body = bytes;
            return header("Content-Type", mediaType);
        }

        /** One file as multipart/form-data. */
        public Call file(String part, String fileName, String mediaType, byte[] bytes) {
            return body(Multipart.MEDIA_TYPE, Multipart.of(part, fileName, mediaType, bytes));
        }

        public Answer send() {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                    .timeout(Duration.ofSeconds(60))
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(body));
            if (!headers.isEmpty()) {
                request.headers(headers.toArray(String[]::new));
            }
            try {
                HttpResponse<byte[]> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                holdAgainstContract(response);
                return new Answer(method + " " + path, response);
            } catch (IOException broken) {
                throw new IllegalStateException(method + " " + path + " got no answer", broken);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private void holdAgainstContract(HttpResponse<byte[]> response) {
            URI uri = response.uri();
            Set<String> query = uri.getRawQuery() == null
                    ? Set.of()
                    : Arrays.stream(uri.getRawQuery().split("&"))
                            .map(pair -> pair.split("=", 2)[0])
                            .collect(Collectors.toSet());
            int type = headers.indexOf("Content-Type");
            Exchange exchange = new Exchange(
                    method,
                    uri.getPath(),
                    query,
                    new Exchange.Body(type < 0 ? "" : headers.get(type + 1), body == null ? new byte[0] : body),
                    response.statusCode(),
                    new Exchange.Body(
                            response.headers().firstValue("Content-Type").orElse(""), response.body()));
            List<String> breaches = Contract.bundled().breaches(exchange);
            if (!breaches.isEmpty()) {
                throw new AssertionError("%s %s breaks the contract: %s%nanswer %d: %s"
                        .formatted(
                                method,
                                path,
                                breaches,
                                response.statusCode(),
                                new String(response.body(), StandardCharsets.UTF_8)));
            }
        }

        /** Sends and requires this status. */
        public Answer expect(int status) {
            return send().expect(status);
        }
    }
}
