package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What the server answered to one request. */
final class Reply {
    static final JsonMapper JSON = new JsonMapper();

    private final String request;
    private final HttpResponse<byte[]> response;

    Reply(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    int status() {
        return response.statusCode();
    }

    byte[] bytes() {
        return response.body();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new DemoFailure(request + " không trả JSON: " + words(), notJson);
        }
    }

    /** Requires a status. */
    Reply expect(int status) {
        if (status() != status) {
            throw new DemoFailure("%s: chờ %d, nhận %d: %s".formatted(request, status, status(), words()));
        }
        return this;
    }

    private String words() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
