package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.RequiredDocument;

/** Offers what the owner has here already for the required documents that a dossier takes papers for. */
@Singleton
class OfferPapers {

    private final ProcedureEditions editions;
    private final PaperSlot slot;
    private final PaperSources sources;

    OfferPapers(ProcedureEditions editions, PaperSlot slot, PaperSources sources) {
        this.editions = editions;
        this.slot = slot;
        this.sources = sources;
    }

    /** In the order of the procedure's required documents; nothing for a dossier that takes no papers. */
    List<ReusablePaper> list(ApplicantCaller caller, Dossier dossier) {
        List<RequiredDocument> open = editions.of(dossier).requiredDocuments().stream()
                .filter(slot.open(dossier))
                .toList();
        return sources.list(caller, dossier, open);
    }
}
