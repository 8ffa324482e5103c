package vn.motcua.dossier.paper;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/**
 * Says what the papers of a dossier are called: by the edition that it goes by, and what that one has no word for by the
 * edition of the day, for a draft may be older than what it is submitted under.
 */
@Singleton
class PaperNames {

    private final ProcedureEditions editions;

    PaperNames(ProcedureEditions editions) {
        this.editions = editions;
    }

    /** The edition that names a dossier's papers first. */
    Procedure edition(Dossier dossier) {
        return editions.of(dossier);
    }

    /**
     * The required document of a code.
     *
     * @param at when the paper was given or asked for
     */
    Optional<RequiredDocument> find(Dossier dossier, Procedure edition, String code, Instant at) {
        return edition.requiredDocument(code)
                .or(() -> editions.asOf(dossier, at).requiredDocument(code));
    }

    /** What a paper was given for, by name. */
    String nameOf(Dossier dossier, Procedure edition, Attachment paper) {
        String code = paper.requiredDocumentCode();
        return find(dossier, edition, code, paper.uploadedAt())
                .map(RequiredDocument::name)
                .orElse(code);
    }
}
