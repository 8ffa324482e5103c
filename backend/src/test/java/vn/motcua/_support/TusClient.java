package vn.motcua._support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.upload.UploadId;

/** Speaks tus 1.0.0 for one applicant. */
public final class TusClient {
    public static final String UPLOADS = "/api/v1/uploads";
    public static final String CHUNK = "application/offset+octet-stream";

    private final Api api;
    private final String token;

    public TusClient(Api api, String token) {
        this.api = api;
        this.token = token;
    }

    public Api.Call call(String method, String path) {
        return api.call(method, path).bearer(token).header("Tus-Resumable", "1.0.0");
    }

    public Api.Call begin(String fileName, long length) {
        return begin(fileName, length, "");
    }

    /** Names the file's hash. */
    public Api.Call begin(String fileName, long length, @Nullable String sha256, boolean reuse) {
        return begin(fileName, length, (sha256 == null ? "" : ",sha256 " + base64(sha256)) + (reuse ? ",reuse" : ""));
    }

    private Api.Call begin(String fileName, long length, String more) {
        return call("POST", UPLOADS)
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", "filename " + base64(fileName) + more);
    }

    /** The path of an upload just begun. */
    public String begun(String fileName, long length) {
        return begin(fileName, length).expect(201).header("Location").orElseThrow();
    }

    /** The path of an upload that is here whole. */
    public String uploaded(String fileName, byte[] file, @Nullable String sha256) {
        String upload = begin(fileName, file.length, sha256, false)
                .expect(201)
                .header("Location")
                .orElseThrow();
        chunk(upload, 0, file).expect(204);
        return upload;
    }

    public Api.Call chunk(String upload, long offset, byte[] bytes) {
        return call("PATCH", upload)
                .header("Upload-Offset", Long.toString(offset))
                .body(CHUNK, bytes);
    }

    public long offset(String upload) {
        return offset(call("HEAD", upload).expect(200));
    }

    public static long offset(Answer answer) {
        return Long.parseLong(answer.header("Upload-Offset").orElseThrow());
    }

    public static UploadId id(String upload) {
        return new UploadId(UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1)));
    }

    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
