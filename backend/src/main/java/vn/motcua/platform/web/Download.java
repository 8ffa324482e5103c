package vn.motcua.platform.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Answers with a file, streamed; the browser shows it in place and keeps its Vietnamese name when it is saved. A route that does so
 * {@code @Produces} everything: its file is of one type whatever is accepted, and generated clients name only the type of errors.
 */
public final class Download {
    private Download() {}

    /** A stored file; the stream is closed once it is sent. */
    public static HttpResponse<StreamedFile> of(InputStream bytes, String mediaType, long size, String fileName) {
        MutableHttpResponse<StreamedFile> answer =
                HttpResponse.ok(new StreamedFile(bytes, MediaType.of(mediaType), System.currentTimeMillis(), size));
        return answer.header("Content-Disposition", disposition(fileName)).header("Cache-Control", "private, no-store");
    }

    /** A paper made for this request. */
    public static HttpResponse<StreamedFile> of(byte[] bytes, String mediaType, String fileName) {
        return of(new ByteArrayInputStream(bytes), mediaType, bytes.length, fileName);
    }

    // RFC 6266: a plain name for old clients, the true one in UTF-8 beside it.
    private static String disposition(String fileName) {
        String plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
