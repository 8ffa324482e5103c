package vn.motcua.platform.content;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import vn.motcua.platform.web.Negotiation;

/**
 * A JSON answer made ready: its bytes, packed once for callers who take gzip. The two have strong ETags of their own, for
 * a strong ETag promises the same bytes.
 */
public final class PreparedAnswer {
    private static final int TAG_LENGTH = 32;
    private static final int WORTH_PACKING = 1_024;

    private final Variant plain;
    private final Optional<Variant> packed;
    private final String cacheControl;

    /** Bytes as they are sent. */
    private static final class Variant {
        private final byte[] bytes;
        private final String etag;

        private Variant(byte[] bytes, String etag) {
            this.bytes = bytes;
            this.etag = etag;
        }
    }

    private PreparedAnswer(byte[] json, String cacheControl) {
        String hash = ContentHash.start().add(json).hex().substring(0, TAG_LENGTH);
        this.plain = new Variant(json, '"' + hash + '"');
        this.packed = json.length < WORTH_PACKING
                ? Optional.empty()
                : Optional.of(new Variant(gzip(json), '"' + hash + "-gz\""));
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
        Variant variant = packed.filter(gzip -> Negotiation.codings(request).contains("gzip"))
                .orElse(plain);
        MutableHttpResponse<byte[]> response = Negotiation.holds(request, variant.etag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(variant.bytes).contentType(MediaType.APPLICATION_JSON_TYPE);
        if (variant != plain && response.code() == HttpResponse.ok().code()) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return response.header(HttpHeaders.ETAG, variant.etag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl);
    }

    /** How much memory it takes. */
    int size() {
        return plain.bytes.length + packed.map(gzip -> gzip.bytes.length).orElse(0);
    }

    private static byte[] gzip(byte[] json) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
