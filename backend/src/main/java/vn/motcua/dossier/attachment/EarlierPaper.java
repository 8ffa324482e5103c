package vn.motcua.dossier.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SourceDossier;
import vn.motcua.form.FormRef;
import vn.motcua.procedure.catalogue.Edition;

/**
 * A paper that was submitted with a dossier.
 *
 * @param form the one that the dossier was submitted with
 * @param resultOf the dossier whose result it is, when it was taken from the store of results
 */
record EarlierPaper(
        UUID attachmentId,
        String requiredDocumentCode,
        DocumentId document,
        @Nullable DossierId resultOf,
        SourceDossier source,
        FormRef form,
        Instant submittedAt) {

    /** The edition of the procedure that says what the paper was given for. */
    Edition edition() {
        return new Edition(source.procedureCode(), form, submittedAt);
    }
}
