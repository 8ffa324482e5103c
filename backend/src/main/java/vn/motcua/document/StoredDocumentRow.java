package vn.motcua.document;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code stored_document}. */
@MappedEntity("stored_document")
record StoredDocumentRow(
        @Id @BinaryUuid UUID id,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        @Nullable Integer pages,
        @Nullable Integer widthPx,
        @Nullable Integer heightPx,
        Instant storedAt,
        boolean owned) {

    static StoredDocumentRow of(StoredDocument document) {
        return new StoredDocumentRow(
                document.id().value(),
                document.fileName(),
                document.mediaType(),
                document.sizeBytes(),
                document.sha256(),
                document.pages(),
                document.widthPx(),
                document.heightPx(),
                document.storedAt(),
                false);
    }

    StoredDocument document() {
        return new StoredDocument(
                new DocumentId(id), fileName, mediaType, sizeBytes, sha256, pages, widthPx, heightPx, storedAt);
    }
}
