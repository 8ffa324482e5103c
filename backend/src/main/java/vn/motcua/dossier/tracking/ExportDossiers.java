package vn.motcua.dossier.tracking;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.ApologyLookup;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Language;

/** Hands out the list of dossiers as a file. */
@Singleton
class ExportDossiers {

    private static final Limit EXPORTS = new Limit("dossier-export", 20, Duration.ofHours(1));
    private static final int PAGE = 200;
    private static final int MOST = 20_000;

    private final ListDossiers listDossiers;
    private final ApologyLookup apologies;
    private final Agencies agencies;
    private final RateLimits limits;

    ExportDossiers(ListDossiers listDossiers, ApologyLookup apologies, Agencies agencies, RateLimits limits) {
        this.listDossiers = listDossiers;
        this.apologies = apologies;
        this.agencies = agencies;
        this.limits = limits;
    }

    /** With what is promised now: where there was an apology, what it says. */
    private Page<ListedDossier> promised(Page<ListedDossier> page) {
        Map<DossierId, Instant> anew = apologies.newPromises(ListedDossier.promises(page.items()));
        return page.map(dossier -> dossier.promising(anew.get(dossier.id())));
    }

    /** The file's bytes, made while they are read. */
    InputStream export(ApplicantCaller caller, DossierFilter filter, Language language) {
        Optional<Duration> wait = limits.take(EXPORTS, caller.applicantId().toString());
        if (wait.isPresent()) {
            throw ProblemException.tooMany(wait.get());
        }
        return new ExportedDossiers(
                after -> promised(listDossiers.list(caller, new ListDossiers.Question(filter, PAGE, after))),
                new DossierCsv(agencies, language),
                MOST);
    }
}
