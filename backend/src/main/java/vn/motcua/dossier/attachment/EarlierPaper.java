package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SourceDossier;

/**
 * A paper that was submitted with a dossier.
 *
 * @param resultOf the dossier whose result it is, when it was taken from the store of results
 */
record EarlierPaper(
        UUID attachmentId,
        String requiredDocumentCode,
        DocumentId document,
        @Nullable DossierId resultOf,
        SourceDossier source,
        Instant submittedAt) {}
