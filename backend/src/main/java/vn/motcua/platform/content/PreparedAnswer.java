package vn.motcua.platform.content;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Arrays;

/** A JSON answer made ready: its bytes and their strong ETag. */
public final class PreparedAnswer {
    private static final int TAG_LENGTH = 32;

    private final byte[] json;
    private final String etag;
    private final String cacheControl;

    private PreparedAnswer(byte[] json, String cacheControl) {
        this.json = json;
        this.etag = '"' + ContentHash.start().add(json).hex().substring(0, TAG_LENGTH) + '"';
        this.cacheControl = cacheControl;
    }

    /** An answer that may be kept for five minutes. */
    public static PreparedAnswer of(byte[] json) {
        return new PreparedAnswer(json, "public, max-age=300");
    }

    /** An answer that will be the same for ever. */
    public static PreparedAnswer immutable(byte[] json) {
        return new PreparedAnswer(json, "public, max-age=31536000, immutable");
    }

    /** 200 with the bytes, or 304 when the caller has them already. */
    public HttpResponse<byte[]> to(HttpRequest<?> request) {
        MutableHttpResponse<byte[]> response = isHeldBy(request)
                ? HttpResponse.notModified()
                : HttpResponse.ok(json).contentType(MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    private boolean isHeldBy(HttpRequest<?> request) {
        String held = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
        // If-None-Match compares weakly (RFC 9110, section 13.1.2).
        return held != null
                && Arrays.stream(held.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }
}
