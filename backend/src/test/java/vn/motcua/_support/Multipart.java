package vn.motcua._support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A multipart/form-data body with one file. */
public final class Multipart {
    private static final String BOUNDARY = "----motcua-test-boundary";

    public static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Multipart() {}

    public static byte[] of(String part, String fileName, String mediaType, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, part, fileName, mediaType);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
