package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.inspection.FileKind;
import vn.motcua.document.inspection.Finding;
import vn.motcua.platform.persistence.Ids;

/**
 * Takes a file in: name, size, kind, soundness, then bytes, then row. Refuses with {@link DocumentRefusal}. The row comes
 * last, so that a crash leaves bytes that no row knows, never a row without bytes.
 */
@Singleton
class StoreDocument {
    private final Spool spool;
    private final UploadCheck check;
    private final BlobStore blobs;
    private final StoredDocuments rows;
    private final Clock clock;

    StoreDocument(Spool spool, UploadCheck check, BlobStore blobs, StoredDocuments rows, Clock clock) {
        this.spool = spool;
        this.check = check;
        this.blobs = blobs;
        this.rows = rows;
        this.clock = clock;
    }

    StoreOutcome store(InputStream in, String sentName, Acceptance rule) throws IOException {
        try (Spool.Spooled upload = spool.take(in, rule.maxBytes())) {
            return switch (check.look(upload, sentName, rule)) {
                case UploadCheck.Verdict.Sound sound ->
                    keep(upload, sound.name(), sound.kind(), measure(sound.finding()));
                case UploadCheck.Verdict.Refused refused -> refused.outcome();
            };
        }
    }

    private static Measure measure(Finding finding) {
        return switch (finding) {
            case Finding.SoundPdf pdf -> new Measure(pdf.pages(), null, null);
            case Finding.SoundImage image -> new Measure(null, image.widthPx(), image.heightPx());
            case Finding.Unsound unsound -> throw new IllegalArgumentException("not sound: " + unsound);
            case Finding.NotInspected none -> throw new IllegalArgumentException("not sound: " + none);
        };
    }

    private StoreOutcome keep(Spool.Spooled upload, FileName name, FileKind kind, Measure measure) throws IOException {
        StoredDocument document = new StoredDocument(
                new DocumentId(Ids.next()),
                name.value(),
                kind.mediaType(),
                upload.sizeBytes(),
                upload.sha256(),
                measure.pages,
                measure.widthPx,
                measure.heightPx,
                clock.instant());
        try (InputStream bytes = open(upload.file())) {
            blobs.put(document.id(), bytes);
        }
        rows.insert(document);
        return new StoreOutcome.Stored(document);
    }

    private static InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    /** What can be counted about a file, by its kind. */
    private record Measure(
            @Nullable Integer pages,
            @Nullable Integer widthPx,
            @Nullable Integer heightPx) {}
}
