package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;

/**
 * A paper attached to a dossier (giấy tờ đính kèm) for one of the procedure's required documents.
 *
 * @param submitted whether it was part of a submission; then it stays, and the officer sees it
 * @param origin where it was taken from; absent when it was uploaded for this dossier
 */
public record Attachment(
        UUID id,
        String requiredDocumentCode,
        StoredDocument document,
        Instant uploadedAt,
        boolean submitted,
        @Nullable Origin origin) {}
