package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.StoredResult;
import vn.motcua.platform.text.Text;

/**
 * A file that a person has here and may attach again: a paper they gave, or a result they were given.
 *
 * @param id the attachment's, or of a result its dossier's
 * @param sha256 of the bytes as the person has them; of a photograph that was turned upright, before it was
 * @param since when it was given last, or handed over
 */
record OwnDocument(UUID id, StoredDocument file, String sha256, Instant since, From from) {

    /** As they are listed: the newest first, in the order in which the database has ids. */
    static final Comparator<OwnDocument> NEWEST_FIRST = Comparator.comparing(OwnDocument::since)
            .thenComparing(document -> document.id().toString())
            .reversed();

    /**
     * The dossier it was given with, or whose result it is.
     *
     * @param code absent while the dossier is a draft
     * @param result absent when it is a paper
     */
    record From(
            DossierId dossier,
            @Nullable DossierCode code,
            Text procedureName,
            @Nullable StoredResult result) {}

    static OwnDocument of(StoredResult result) {
        return new OwnDocument(
                result.source().id().value(),
                result.document(),
                result.document().sha256(),
                result.handedOver().at(),
                new From(
                        result.source().id(),
                        result.source().code(),
                        result.source().procedureName(),
                        result));
    }
}
