package vn.motcua.result;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultLookup;

/** The public door to results; who may see one is for the caller to have asked. */
@Singleton
public class Results implements ResultLookup {

    private final ResultRows rows;

    Results(ResultRows rows) {
        this.rows = rows;
    }

    /** The result as it is decided; empty while it is only prepared. */
    @Override
    public Optional<ResultLookup.Result> find(DossierId dossier) {
        return rows.find(dossier).flatMap(Results::decided);
    }

    /** The document of a result, prepared or decided; for the agency's side. */
    public Optional<DocumentId> findDocument(DossierId dossier) {
        return rows.find(dossier).map(DossierResult::document);
    }

    private static Optional<ResultLookup.Result> decided(DossierResult result) {
        DossierResult.Decision decision = result.decision();
        DossierResult.Handover handover = result.handover();
        return decision == null
                ? Optional.empty()
                : Optional.of(new ResultLookup.Result(
                        decision.summary(),
                        result.document(),
                        handover == null ? null : handover.method(),
                        handover == null ? null : handover.at()));
    }
}
