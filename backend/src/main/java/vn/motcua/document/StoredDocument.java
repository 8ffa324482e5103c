package vn.motcua.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that passed its checks and is kept.
 *
 * @param fileName the cleaned name it was sent under, in NFC
 * @param sizeBytes its length in bytes
 * @param sha256 its SHA-256 in lower-case hexadecimal
 * @param pages how many pages a PDF has; absent for pictures
 * @param widthPx a picture's width in pixels; absent for a PDF
 * @param heightPx a picture's height in pixels; absent for a PDF
 */
public record StoredDocument(
        DocumentId id,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        @Nullable Integer pages,
        @Nullable Integer widthPx,
        @Nullable Integer heightPx,
        Instant storedAt) {}
