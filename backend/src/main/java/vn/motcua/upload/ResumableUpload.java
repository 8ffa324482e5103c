package vn.motcua.upload;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in.
 *
 * @param applicantId whose it is, and nobody else's
 * @param fileName as it was named, not cleaned
 * @param namedSha256 in lower-case hexadecimal, when the file's hash was named in advance
 * @param offset so many bytes are on disk
 * @param expiresAt until when it can be gone on with
 */
public record ResumableUpload(
        UploadId id,
        UUID applicantId,
        String fileName,
        @Nullable String namedSha256,
        long totalBytes,
        long offset,
        Instant expiresAt) {

    public boolean isWhole() {
        return offset == totalBytes;
    }

    long remaining() {
        return totalBytes - offset;
    }

    Optional<String> hash() {
        return Optional.ofNullable(namedSha256);
    }
}
