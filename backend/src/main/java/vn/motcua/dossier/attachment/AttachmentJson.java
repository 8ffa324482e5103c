package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;

/** An attachment as the API names it, to applicants and officers alike. */
public record AttachmentJson(
        UUID id,
        String requiredDocumentCode,
        String fileName,
        String mediaType,
        long sizeBytes,
        String sha256,
        @Nullable Integer pages,
        @Nullable Integer widthPx,
        @Nullable Integer heightPx,
        Instant uploadedAt,
        boolean submitted) {

    /** The attachment in this shape. */
    public static AttachmentJson of(Attachment a) {
        StoredDocument d = a.document();
        return new AttachmentJson(
                a.id(),
                a.requiredDocumentCode(),
                d.fileName(),
                d.mediaType(),
                d.sizeBytes(),
                d.sha256(),
                d.pages(),
                d.widthPx(),
                d.heightPx(),
                a.uploadedAt(),
                a.submitted());
    }
}
