package vn.motcua.result.store;

import jakarta.inject.Singleton;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierListener;
import vn.motcua.dossier.ResultLookup;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.result.DossierResult;
import vn.motcua.result.Results;

/** Puts a result in its owner's store when it is handed over, online or not, if there is a file. */
@Singleton
class KeepInStore implements DossierListener {

    private static final int LONGEST = 2000;

    private final Results results;
    private final StoredResultRows rows;
    private final Agencies agencies;

    KeepInStore(Results results, StoredResultRows rows, Agencies agencies) {
        this.results = results;
        this.rows = rows;
        this.agencies = agencies;
    }

    @Override
    public void on(DossierEvent event, Dossier now, Actor by) {
        if (event instanceof DossierEvent.ResultReturned) {
            results.find(now.id())
                    .filter(result -> result.document() != null)
                    .ifPresent(result -> rows.insert(now, searchText(now, result)));
        }
    }

    private String searchText(Dossier dossier, ResultLookup.Result result) {
        String agency = agencies.get(dossier.agencyId()).name();
        String folded = SearchText.fold(String.join(
                " ",
                dossier.requireCode().value(),
                dossier.procedure().name(),
                dossier.procedure().nameEn(),
                agency,
                dossier.parties().ownerName(),
                result.summary(),
                results.findIssue(dossier.id()).map(DossierResult.Issue::symbol).orElse("")));
        return folded.substring(0, Math.min(folded.length(), LONGEST));
    }
}
