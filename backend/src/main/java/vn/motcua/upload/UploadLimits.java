package vn.motcua.upload;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How much an applicant may have on its way, and for how long it is kept. */
@Singleton
final class UploadLimits {
    /** Of an upload: a file of 10 MB can come in pieces of 5 kB. */
    static final int MAX_PARTS = 2_000;

    private final long maxBytes;
    private final int openUploads;
    private final long openBytes;
    private final Duration kept;

    /**
     * Takes the settings.
     *
     * @param maxBytes of one file; photographs are sized down when they are attached, so they may be larger than what is kept
     * @param openUploads of one applicant at a time
     * @param openBytes of one applicant at a time, counted as they were announced
     * @param kept after the last byte that came
     */
    UploadLimits(
            @Value("${motcua.upload.max-bytes:20971520}") long maxBytes,
            @Value("${motcua.upload.open-uploads:40}") int openUploads,
            @Value("${motcua.upload.open-bytes:209715200}") long openBytes,
            @Value("${motcua.upload.kept:7d}") Duration kept) {
        this.maxBytes = maxBytes;
        this.openUploads = openUploads;
        this.openBytes = openBytes;
        this.kept = kept;
    }

    long maxBytes() {
        return maxBytes;
    }

    int openUploads() {
        return openUploads;
    }

    long openBytes() {
        return openBytes;
    }

    Duration kept() {
        return kept;
    }
}
