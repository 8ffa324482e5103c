package vn.motcua.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A client of the public API, or of the stand-in phone. */
final class Portal {
    private static final String BOUNDARY = "----motcua-demo-boundary";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;

    Portal(URI base) {
        this.base = base;
    }

    Call get(String path) {
        return new Call("GET", path);
    }

    Call post(String path) {
        return new Call("POST", path);
    }

    Call put(String path) {
        return new Call("PUT", path);
    }

    /** One request in the making. */
    final class Call {
        private final String name;
        private final String method;
        private final HttpRequest.Builder request;
        private BodyPublisher body = BodyPublishers.noBody();

        private Call(String method, String path) {
            this.name = method + " " + path;
            this.method = method;
            this.request = HttpRequest.newBuilder(base.resolve(path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Accept-Language", "vi");
        }

        Call by(@Nullable Session caller) {
            return caller == null ? this : header("Authorization", "Bearer " + caller.token());
        }

        Call ifMatch(long version) {
            return header("If-Match", "\"" + version + "\"");
        }

        Call header(String header, String value) {
            request.header(header, value);
            return this;
        }

        Call json(Object value) {
            try {
                body = BodyPublishers.ofString(Reply.JSON.writeValueAsString(value));
                return header("Content-Type", "application/json");
            } catch (JsonProcessingException unwritable) {
                throw new IllegalArgumentException(unwritable);
            }
        }

        /** One file as multipart/form-data. */
        Call file(SampleFile file) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + file.name() + "\"\r\nContent-Type: " + file.mediaType() + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.writeBytes(file.bytes());
            out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
            body = BodyPublishers.ofByteArray(out.toByteArray());
            return header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        }

        Reply send() {
            try {
                return new Reply(name, CLIENT.send(request.method(method, body).build(), BodyHandlers.ofByteArray()));
            } catch (IOException unreachable) {
                throw new DemoFailure("Không gọi được " + base + " (" + name + "). Máy chủ đã chạy chưa?", unreachable);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new DemoFailure("Bị dừng giữa chừng", stopped);
            }
        }

        /** Sends and requires this status. */
        Reply expect(int status) {
            return send().expect(status);
        }
    }
}
