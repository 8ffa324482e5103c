package vn.motcua.document;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.inspection.Defect;
import vn.motcua.document.inspection.FileInspection;
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
    private final FileInspection inspection;
    private final BlobStore blobs;
    private final StoredDocuments rows;
    private final Clock clock;

    StoreDocument(Spool spool, FileInspection inspection, BlobStore blobs, StoredDocuments rows, Clock clock) {
        this.spool = spool;
        this.inspection = inspection;
        this.blobs = blobs;
        this.rows = rows;
        this.clock = clock;
    }

    StoreOutcome store(InputStream in, String sentName, Acceptance rule) throws IOException {
        Optional<FileName> name = FileName.clean(sentName);
        if (name.isEmpty()) {
            return Refusals.nameInvalid();
        }
        try (Spool.Spooled upload = spool.take(in, rule.maxBytes())) {
            if (upload.sizeBytes() == 0) {
                return Refusals.empty();
            }
            if (upload.sizeBytes() > rule.maxBytes()) {
                return Refusals.tooLarge(rule);
            }
            return check(upload, name.get(), rule);
        }
    }

    private StoreOutcome check(Spool.Spooled upload, FileName name, Acceptance rule) throws IOException {
        Optional<FileKind> kind = inspection.kindOf(upload.file());
        if (kind.isEmpty() || !rule.mediaTypes().contains(kind.get().mediaType())) {
            return Refusals.typeNotAccepted(rule);
        }
        if (!kind.get().mayBeNamed(name.extension())) {
            return Refusals.nameOfAnotherType(kind.get());
        }
        return switch (inspection.inspect(upload.file(), kind.get(), rule.maxPages())) {
            case Finding.SoundPdf pdf -> keep(upload, name, kind.get(), new Measure(pdf.pages(), null, null));
            case Finding.SoundImage image ->
                keep(upload, name, kind.get(), new Measure(null, image.widthPx(), image.heightPx()));
            case Finding.Unsound unsound -> refuse(unsound.defect(), rule);
            case Finding.NotInspected none -> Refusals.checksBusy();
        };
    }

    private static StoreOutcome refuse(Defect defect, Acceptance rule) {
        return switch (defect) {
            case UNKNOWN_KIND -> Refusals.typeNotAccepted(rule);
            case DAMAGED -> Refusals.damaged();
            case ENCRYPTED -> Refusals.encrypted();
            case TOO_MANY_PAGES -> Refusals.tooManyPages(rule);
            case IMAGE_TOO_LARGE -> Refusals.imageTooLarge();
            case TOO_COMPLEX -> Refusals.tooComplex();
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
