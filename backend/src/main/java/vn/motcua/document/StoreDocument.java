package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    /** Keeps a PDF that the portal made itself: there is nothing to check. */
    StoredDocument keep(SoundPdf pdf, String fileName) throws IOException {
        return keep(pdf.open(), new Content(fileName, FileKind.PDF, pdf.sizeBytes(), pdf.sha256(), Measure.of(pdf)));
    }

    private StoreOutcome keep(Spool.Spooled upload, FileName name, FileKind kind, Measure measure) throws IOException {
        Content content = new Content(name.value(), kind, upload.sizeBytes(), upload.sha256(), measure);
        return new StoreOutcome.Stored(keep(Files.newInputStream(upload.file()), content));
    }

    private StoredDocument keep(InputStream bytes, Content content) throws IOException {
        StoredDocument document = new StoredDocument(
                new DocumentId(Ids.next()),
                content.name,
                content.kind.mediaType(),
                content.sizeBytes,
                content.sha256,
                content.measure.pages,
                content.measure.widthPx,
                content.measure.heightPx,
                clock.instant());
        try (bytes) {
            blobs.put(document.id(), bytes);
        }
        rows.insert(document);
        return document;
    }

    /** What is known of a file's bytes. */
    private record Content(String name, FileKind kind, long sizeBytes, String sha256, Measure measure) {}

    /** What can be counted about a file, by its kind. */
    private record Measure(
            @Nullable Integer pages,
            @Nullable Integer widthPx,
            @Nullable Integer heightPx) {

        static Measure of(SoundPdf pdf) throws IOException {
            try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
                return new Measure(read.getNumberOfPages(), null, null);
            }
        }
    }
}
