package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.dossier.StoredResult;

/** Where a paper comes from that was not uploaded for this dossier. */
public sealed interface Origin {

    /** It is a result of the owner's store. */
    record OfResult(StoredResult result) implements Origin {}

    /** The owner gave it with an earlier dossier. */
    record OfPaper(UUID attachmentId, SourceDossier source, Instant submittedAt) implements Origin {}
}
