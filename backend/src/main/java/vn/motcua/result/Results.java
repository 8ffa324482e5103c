package vn.motcua.result;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.procedure.DeliveryMethod;

/** The public door to results; who may see one is for the caller to have asked. */
@Singleton
public class Results implements ResultLookup {

    private final ResultRows rows;
    private final Documents documents;

    Results(ResultRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** The result as it is decided; empty while it is only prepared. */
    @Override
    public Optional<ResultLookup.Result> find(DossierId dossier) {
        return rows.find(dossier).flatMap(this::decided);
    }

    @Override
    public Map<DossierId, DeliveryMethod> listHandedOver(Collection<DossierId> dossiers) {
        return dossiers.isEmpty() ? Map.of() : rows.methods(dossiers);
    }

    /**
     * Keeps the document that was issued, and what was decided with it; in the transaction that issues it.
     *
     * @param document refers to its stored file
     */
    public void issue(
            DossierId dossier, DocumentId document, DossierResult.Issue issue, DossierResult.Decision decision) {
        rows.issue(dossier, document, issue, decision.at());
        rows.decide(dossier, decision);
    }

    /** The document of a result, prepared or decided; for the agency's side. */
    public Optional<DocumentId> findDocument(DossierId dossier) {
        return rows.find(dossier).map(DossierResult::document);
    }

    /** How the document of a result was issued; empty when it is on paper. */
    public Optional<DossierResult.Issue> findIssue(DossierId dossier) {
        return rows.find(dossier).map(DossierResult::issue);
    }

    private Optional<ResultLookup.Result> decided(DossierResult result) {
        DossierResult.Decision decision = result.decision();
        DocumentId document = result.document();
        return decision == null
                ? Optional.empty()
                : Optional.of(new ResultLookup.Result(
                        decision.summary(),
                        document == null ? null : documents.get(document),
                        handedOver(result.handover()),
                        revoked(result.revocation())));
    }

    private static ResultLookup.@Nullable HandedOver handedOver(DossierResult.@Nullable Handover handover) {
        return handover == null
                ? null
                : new ResultLookup.HandedOver(
                        handover.method(),
                        handover.at(),
                        handover.verificationCode().grouped());
    }

    private static ResultLookup.@Nullable Revoked revoked(DossierResult.@Nullable Revocation revocation) {
        return revocation == null ? null : new ResultLookup.Revoked(revocation.reason(), revocation.at());
    }
}
