package vn.motcua.upload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;

/** Speaks tus 1.0.0 for one applicant. */
final class TusClient {
    static final String UPLOADS = "/api/v1/uploads";
    static final String CHUNK = "application/offset+octet-stream";

    private final Api api;
    private final String token;

    TusClient(Api api, String token) {
        this.api = api;
        this.token = token;
    }

    Api.Call call(String method, String path) {
        return api.call(method, path).bearer(token).header("Tus-Resumable", "1.0.0");
    }

    Api.Call begin(String fileName, long length) {
        return call("POST", UPLOADS)
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", "filename " + base64(fileName));
    }

    /** The path of an upload just begun. */
    String begun(String fileName, long length) {
        return begin(fileName, length).expect(201).header("Location").orElseThrow();
    }

    Api.Call chunk(String upload, long offset, byte[] bytes) {
        return call("PATCH", upload)
                .header("Upload-Offset", Long.toString(offset))
                .body(CHUNK, bytes);
    }

    long offset(String upload) {
        return offset(call("HEAD", upload).expect(200));
    }

    static long offset(Answer answer) {
        return Long.parseLong(answer.header("Upload-Offset").orElseThrow());
    }

    static UploadId id(String upload) {
        return new UploadId(java.util.UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1)));
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
