package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;
import vn.motcua.procedure.DeliveryMethod;

/** Finds the result of a dossier, so that its applicant sees it; answered by whoever keeps results. */
public interface ResultLookup {

    /** The result, once the dossier is resolved. */
    Optional<Result> find(DossierId dossier);

    /** A result: its summary, its document if there is one, and how and when it was handed over. */
    record Result(
            String summary,
            @Nullable StoredDocument document,
            @Nullable DeliveryMethod method,
            @Nullable Instant returnedAt) {}
}
