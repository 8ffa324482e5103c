package vn.motcua._support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What the server answered. */
public final class Answer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String request;
    private final HttpResponse<byte[]> response;

    Answer(String request, HttpResponse<byte[]> response) {
        this.request = request;
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** All values of a header that may stand more than once. */
    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The whole JSON body. */
    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException notJson) {
            throw new AssertionError(request + " answered what is not JSON: " + text(), notJson);
        }
    }

    /** The value at a JSON pointer as text; empty when it is not there. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    /** The version in a strong ETag. */
    public long version() {
        return Long.parseLong(header("ETag").orElseThrow().replace("\"", ""));
    }

    /** Requires a status. */
    public Answer expect(int status) {
        if (status() != status) {
            throw new AssertionError("%s: expected %d, got %d: %s".formatted(request, status, status(), text()));
        }
        return this;
    }

    /** Requires problem details of this kind, by the last part of their type. */
    public Answer expectProblem(int status, String slug) {
        expect(status);
        String mediaType = header("Content-Type").orElse("");
        if (!mediaType.startsWith("application/problem+json") || !at("/type").endsWith("/problems/" + slug)) {
            throw new AssertionError("%s: expected problem %s, got %s: %s".formatted(request, slug, mediaType, text()));
        }
        return this;
    }
}
